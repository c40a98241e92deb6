// Hostile texts in every format, found again by readers that others wrote and that share nothing with our writers.
import { type CellObject, read as readBySheetJs } from "@e965/xlsx";
import fc from "fast-check";
import mammoth from "mammoth";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { unguardFormula } from "#lib/domain/formula-guard.ts";
import type { Report } from "#lib/domain/report.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { sampleAnswer, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { buildReport } from "./build-report.ts";
import { writeReport } from "./write-report.ts";

const LONGEST = 32_767;

const awkward = fc.constantFrom(
  ...["=1+1", "+81", "-", "@A1", "\t=1", "\r=1", "'", '"', "\u0000", "\u0007", "\u001f", "\u200f", "\u202e", "\ufeff"],
  ...[
    "😀",
    "👩‍👩‍👧",
    "𠮷",
    "\ud83d",
    "\udc00",
    "_x0000_",
    "&lt;",
    "]]>",
    "</w:t>",
    "|",
    "\\",
    "`",
    "\n",
    "\u2028",
    "\ufffe",
  ],
);
const hostile = fc
  .array(fc.oneof(awkward, fc.string({ unit: "grapheme", maxLength: 4 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));
const texts = fc.array(hostile, { minLength: 1, maxLength: 4 });

const LONG = ["=".repeat(LONGEST), "あ".repeat(LONGEST), `${"x".repeat(LONGEST - 2)}😀`];

function reportOn(answers: readonly string[]): Report {
  const template = sampleTemplate(answers.map((_, index) => sampleItem(`i${index}`)));
  const told = answers.map((text, index) => sampleAnswer(`i${index}`, { status: "met", text }));
  return buildReport(compareAnswers(template, [sampleSheet("=V", told)]), {
    messages: messagesFor("en"),
    language: "en",
    madeAt: "2026-11-23T00:00:00Z",
    review: { title: "@T" },
    unplaced: [],
  });
}

async function everyTime(check: (answers: string[]) => Promise<void>, numRuns = 15): Promise<void> {
  await fc.assert(fc.asyncProperty(texts, check), { numRuns });
  await check(LONG);
}

/** As paper and web pages have it: white space is theirs, and what has no sign is not asked for. */
const visible = (text: string) => text.toWellFormed().replace(/[\s\p{C}\ufffd]/gu, "");

type Node = DefaultTreeAdapterTypes.Node;

function shownText(node: Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node)) return "";
  return node.nodeName === "br" ? "\n" : node.childNodes.map(shownText).join("");
}

function cellTexts(bytes: Uint8Array | string): { texts: string[]; cells: CellObject[] } {
  const options = typeof bytes === "string" ? { type: "string" as const } : { type: "buffer" as const };
  const book = readBySheetJs(bytes, { ...options, raw: true, cellFormula: true });
  const cells = Object.values(book.Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([place, cell]) => (place.startsWith("!") ? [] : [cell as CellObject])),
  );
  return { cells, texts: cells.map(({ v }) => String(v)) };
}

describe("hostile texts", () => {
  it("xlsx: SheetJS finds them to the letter, and nothing but text", { timeout: 60_000 }, async () => {
    await everyTime(async (answers) => {
      const { texts: found, cells } = cellTexts(await writeReport(reportOn(answers), "xlsx"));
      const all = new Set(found);
      expect(answers.map((text) => text.toWellFormed()).filter((text) => !all.has(text))).toEqual([]);
      expect(cells.filter(({ t, f }) => t !== "s" || f !== undefined)).toEqual([]);
    });
  });

  it("csv: SheetJS finds them, and no field begins as a formula does", { timeout: 60_000 }, async () => {
    await everyTime(async (answers) => {
      const text = new TextDecoder().decode(await writeReport(reportOn(answers), "csv"));
      const found = cellTexts(text).texts.map((field) => unguardFormula(field.replaceAll("\r\n", "\n")));
      const all = new Set(found.map(visible));
      expect(answers.filter((answer) => !all.has(visible(answer)))).toEqual([]);
      expect(cellTexts(text).texts.filter((field) => /^\s*[=+\-@]/.test(field))).toEqual([]);
    });
  });

  it("html: parse5 finds them, in no element of their own", { timeout: 60_000 }, async () => {
    await everyTime(async (answers) => {
      const shown = visible(shownText(parse(new TextDecoder().decode(await writeReport(reportOn(answers), "html")))));
      expect(answers.filter((answer) => !shown.includes(visible(answer)))).toEqual([]);
    });
  });

  it("docx: mammoth finds them", { timeout: 60_000 }, async () => {
    await everyTime(async (answers) => {
      const buffer = Buffer.from(await writeReport(reportOn(answers), "docx"));
      const shown = visible((await mammoth.extractRawText({ buffer })).value);
      expect(answers.filter((answer) => !shown.includes(visible(answer)))).toEqual([]);
    });
  });

  it("pdf: pdf.js finds them, by their code points where the font has no sign", { timeout: 120_000 }, async () => {
    globalThis.DOMMatrix ??= class {} as typeof DOMMatrix;
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const has = /^[\p{sc=Latin}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\d\p{ASCII}]*$/u;
    await everyTime(async (answers) => {
      const data = new Uint8Array(await writeReport(reportOn(answers), "pdf"));
      const pdf = await getDocument({ data, verbosity: 0 }).promise;
      let shown = "";
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        shown += items.map((item) => ("str" in item ? item.str : "")).join("");
      }
      const plain = answers.filter((answer) => answer.length < 1000 && has.test(visible(answer)));
      expect(plain.filter((answer) => !visible(shown).includes(visible(answer)))).toEqual([]);
      await pdf.loadingTask.destroy();
    }, 4);
  });

  it("json: holds them to the letter", async () => {
    await everyTime(async (answers) => {
      const { comparison } = JSON.parse(new TextDecoder().decode(await writeReport(reportOn(answers), "json")));
      expect(
        comparison.rows.map((row: { cells: { answers: { text: string }[] }[] }) => row.cells[0]?.answers[0]?.text),
      ).toEqual(answers);
    });
  });
});
