import { describe, expect, it } from "vitest";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { sampleAnswer, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { buildReport } from "../build-report.ts";
import { writePdfReport } from "./pdf.ts";

async function openPdf(texts: readonly string[], vendors = 1) {
  const template = sampleTemplate(texts.map((_, index) => sampleItem(`i${index}`)));
  const sheets = Array.from({ length: vendors }, (_, vendor) =>
    sampleSheet(
      `V${vendor}`,
      texts.map((text, index) => sampleAnswer(`i${index}`, { status: "met", text })),
    ),
  );
  const report = buildReport(compareAnswers(template, sheets), {
    messages: messagesFor("ja"),
    language: "ja",
    madeAt: "2026-11-23T00:00:00Z",
    review: { title: "監視サービス選定" },
    unplaced: [],
  });
  // pdf.js wants a class that Node does not have; text needs nothing of it.
  globalThis.DOMMatrix ??= class {} as typeof DOMMatrix;
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return getDocument({ data: new Uint8Array(Buffer.concat([...writePdfReport(report)])), verbosity: 0 }).promise;
}

async function textOf(pdf: Awaited<ReturnType<typeof openPdf>>): Promise<string> {
  let text = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ("str" in item ? item.str : "")).join("");
  }
  return text.replace(/\s/g, "");
}

describe("writePdfReport", () => {
  it("holds every answer as text, in reading order, Japanese and rare characters among it", async () => {
    const texts = [
      "契約終了前に、お客様自身が一部のデータを所定の形式でエクスポート可能（CSV・JSON）。𠮷野家①㈱✓",
      "Full backup every week; https://example.com/jp/security.html?a=1&b=2",
      "=1+1",
    ];
    const text = await textOf(await openPdf(texts));
    expect(texts.filter((answer) => !text.includes(answer.replace(/\s/g, "")))).toEqual([]);
  });

  it("runs a row higher than a page over several pages, and drops nothing", async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `行${index + 1}。`);
    const pdf = await openPdf([lines.join("\n"), "後の回答"]);
    const text = await textOf(pdf);
    expect(pdf.numPages).toBeGreaterThan(8);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    expect(text).toContain("後の回答");
  });

  it("tells a table that no page holds row by row", async () => {
    const text = await textOf(await openPdf(["回答その一"], 12));
    expect(text.match(/回答その一/g)?.length).toBe(24);
    expect(text).toContain("V11V11Cloud");
  });

  it("names what the font lacks", async () => {
    expect(await textOf(await openPdf(["한국어 ok"]))).toContain("[U+D55C]");
  });

  it("has bookmarks, a title, a language and tags", async () => {
    const pdf = await openPdf(["有り"]);
    // Nobody's requirements judge it, nobody has signed, nothing was asked: those parts are left out.
    const { requirements: _, decision: __, asked: ___, ...titles } = messagesFor("ja").report.sections;
    const sections = Object.values(titles);
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(sections);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "監視サービス選定", Language: "ja", Producer: "Kurabe" });
    expect(await (await pdf.getPage(1)).getStructTree()).toMatchObject({ role: "Root" });
  });
});
