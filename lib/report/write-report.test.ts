import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import type { UnplacedAnswer } from "#lib/domain/comparison.ts";
import { unguardFormula } from "#lib/domain/formula-guard.ts";
import { type Report, type ReportFormat, reportFormatSchema } from "#lib/domain/report.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import {
  sampleAnswer,
  sampleComparison,
  sampleItem,
  sampleSheet,
  sampleTemplate,
} from "#lib/testing/sample-answers.ts";
import { buildReport } from "./build-report.ts";
import { writeReport } from "./write-report.ts";

function reportOn(texts: readonly string[], given: { title?: string; vendor?: string } = {}): Report {
  const template = sampleTemplate(texts.map((_, index) => sampleItem(`i${index}`)));
  const answers = texts.map((text, index) => sampleAnswer(`i${index}`, { status: "met", text }));
  return buildReport(compareAnswers(template, [sampleSheet(given.vendor ?? "V", answers)]), {
    messages: messagesFor("ja"),
    language: "ja",
    madeAt: "2026-11-23T00:00:00Z",
    review: { title: given.title ?? "比較" },
    unplaced: [texts.map((text, index) => sampleUnplaced({ rowId: `u${index}`, question: text, text, remarks: text }))],
  });
}

async function readBack(report: Report, format: ReportFormat): Promise<SourceDocument> {
  const read = await readDocument({ bytes: await writeReport(report, format), name: `report.${format}` });
  if (!read.ok) throw new Error(`${format}: ${read.code}`);
  return read.value;
}

function sampleUnplaced(given: Partial<UnplacedAnswer>): UnplacedAnswer {
  const source = { documentId: "d", sheet: "1", row: 9, page: null, cell: "E9" };
  return { rowId: "u", number: "9", path: [], question: "", text: "", remarks: "", links: [], source, ...given };
}

/** The answers of the appendix by item key, found by the headings 回答 and 項目キー. */
function answersIn(document: SourceDocument): Map<string, string> {
  const { answer, key } = messagesFor("ja").report.columns;
  const found = new Map<string, string>();
  for (const { cells } of document.sheets) {
    const at = (heading: string) => cells.find(({ text }) => text === heading);
    const head = at(key);
    const answerColumn = cells.find(({ text, row }) => text === answer && row === head?.row)?.column;
    if (!head || answerColumn === undefined) continue;
    const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.text]));
    for (const { row, column, text } of cells) {
      // In formats of one sheet the rows at no item follow, under the same headings; they have no item key.
      if (column === head.column && row > head.row && text !== key)
        found.set(text, byPlace.get(`${row},${answerColumn}`) ?? "");
    }
  }
  return found;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

// What any reader takes from any writer: no control characters but line feeds, no spaces at the ends of lines.
const HOSTILE = [
  "=1+1",
  "+81-3-1234-5678",
  "-",
  "@SUM(A1)",
  "＝1",
  "'=1",
  "=cmd|' /C calc'!A0",
  "_x000D_ _x0041_",
  "#REF!",
  "#N/A",
  "001",
  "1-1",
  "2021-02-18",
  "99.9%",
  "1e5",
  "TRUE",
  "<b>&amp;</b>",
  "</td></script><script>alert(1)</script>",
  "]]>",
  "😀 𠮷 ✕ ✓ ①㈱",
  "\u202eabc\u200f",
  "a\n\nb",
  "|a|b|",
  "**b** _i_ `c` \\ [x](y)",
  '"quoted", ; tab',
  "契約終了前に、お客様自身が一部のデータを所定の形式でエクスポート可能",
];

/** One part of an archive, found by its entry in the directory at the end (APPNOTE 4.3.12). */
function zipPart(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  const entry = bytes.lastIndexOf(name) - 46;
  const at = bytes.readUInt32LE(entry + 42);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(entry + 20))).toString();
}

describe("writeReport", () => {
  it.each(reportFormatSchema.options)("%s: the same report gives the same bytes", async (format) => {
    const report = reportOn(HOSTILE);
    const [once, again] = [await writeReport(report, format), await writeReport(report, format)];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it.each(["xlsx", "html", "csv", "md"] as const)("%s reads back to the same answers", async (format) => {
    const answers = answersIn(await readBack(reportOn(HOSTILE), format));
    const restore = format === "csv" ? unguardFormula : (text: string) => text;
    expect([...answers.values()].map(restore)).toEqual(HOSTILE);
    expect([...answers.keys()]).toEqual(HOSTILE.map((_, index) => `i${index}`));
  });

  it("docx holds every answer", async () => {
    const document = await readBack(reportOn(HOSTILE), "docx");
    const texts = new Set(document.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(HOSTILE.filter((answer) => !texts.has(answer))).toEqual([]);
  });

  it("docx ends no section with a line of its own, which below a full page would make an empty one", async () => {
    const document = zipPart(await writeReport(reportOn(HOSTILE), "docx"), "word/document.xml");
    const last = document.split("</w:p>").filter((paragraph) => paragraph.includes("<w:sectPr>"));
    const endings = last.filter((paragraph) => paragraph.includes("<w:p>"));
    expect(endings.length).toBeGreaterThan(0);
    expect(endings.filter((ending) => !ending.includes('w:line="20" w:lineRule="exact"'))).toEqual([]);
    expect(document).not.toMatch(/<w:pStyle w:val="TableText"\/><\/w:pPr><\/w:p><w:p><w:pPr>[^>]*><w:spacing/);
  });

  it.each(["xlsx", "csv"] as const)("%s reads back whatever Unicode holds", async (format) => {
    // Reading takes Unicode's line and paragraph separators for line breaks, and byte order marks for nothing.
    const untidy = /[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu;
    const anything = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replace(untidy, "").trim());
    await fc.assert(
      fc.asyncProperty(fc.array(anything.filter(Boolean), { minLength: 1, maxLength: 5 }), async (texts) => {
        const answers = answersIn(await readBack(reportOn(texts), format));
        const restore = format === "csv" ? unguardFormula : (text: string) => text;
        expect([...answers.values()].map(restore)).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  it("json holds the comparison to the letter, lone surrogates and NUL too", async () => {
    const texts = [...HOSTILE, "a\u0000b\ud800", "\t=1\r\n"];
    const report = reportOn(texts);
    const { comparison, unplaced, ...rest } = JSON.parse(decode(await writeReport(report, "json")));
    expect(comparison).toEqual(report.comparison);
    expect(unplaced).toEqual(report.unplaced);
    expect(rest).toEqual({ kurabe: "report", version: 1, title: "比較", language: "ja", madeAt: report.madeAt });
  });

  it.each(reportFormatSchema.options)("%s: no text stops a report from being written", async (format) => {
    const text = fc.string({ unit: "binary" });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, text, async (texts, title, vendor) => {
        const bytes = await writeReport(reportOn(texts, { title, vendor }), format);
        expect(bytes.length).toBeGreaterThan(0);
      }),
      { numRuns: format === "pdf" ? 6 : 25 },
    );
  });
});

describe("the appendix", () => {
  const unplaced = [
    [
      sampleUnplaced({
        number: "X-1",
        path: ["運用", "監視"],
        question: "障害の通知方法を記載してください。",
        text: "+電話",
      }),
    ],
    [],
    [
      sampleUnplaced({ number: "3.4", question: "Do you support SCIM provisioning?", text: "Yes", remarks: "Beta" }),
      sampleUnplaced({ number: "3.5", question: "Is a status page public?", text: "-status.example.com" }),
    ],
  ];

  it.each(["xlsx", "html", "csv", "md"] as const)(
    "%s is recognised as a checksheet, its answers in place, with those at no item once each",
    async (format) => {
      const report = buildReport(sampleComparison(), {
        messages: messagesFor("ja"),
        language: "ja",
        madeAt: "2026-11-23T00:00:00Z",
        review: { title: "監視サービス選定 2026" },
        unplaced,
      });
      const { rows } = recogniseRows(await readBack(report, format));
      const restore = format === "csv" ? unguardFormula : (text: string) => text;
      const read = rows
        .filter(({ bucket }) => bucket === "question")
        .map(({ question, answer }) => JSON.stringify([question, restore(answer)]));
      const answers = report.comparison.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.answers));
      const lost = answers.filter(({ question, text }) => !read.includes(JSON.stringify([question, text])));
      expect(lost).toEqual([]);
      const times = unplaced.flat().map(({ question, text }) => {
        const row = JSON.stringify([question, text]);
        return read.filter((one) => one === row).length;
      });
      expect(times).toEqual([1, 1, 1]);
    },
  );
});

describe("xlsx", () => {
  const open = async (report: Report) => readXlsx(await writeReport(report, "xlsx"), { readStyles: true });

  it("has a sheet for each section, headings in view, filters, print titles, properties", async () => {
    const report = buildReport(sampleComparison(), {
      messages: messagesFor("en"),
      language: "en",
      madeAt: "2026-11-23T07:05:00Z",
      review: { title: "Monitoring & more" },
      unplaced: [],
    });
    const book = await open(report);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Comparison",
      "Open points",
      "Evidence",
      "All answers",
      "Rows that belong to no item",
      "Method",
    ]);
    const [, matrix, , evidence, answers] = book.sheets;
    expect(matrix?.freezePane).toEqual({ rows: 3, columns: 2 });
    expect(matrix?.autoFilter?.range).toBe("A3:H8");
    expect(matrix?.pageSetup).toMatchObject({
      orientation: "landscape",
      printTitlesRow: "$3:$3",
      printTitlesColumn: "$A:$B",
      printArea: "$A$1:$H$8",
    });
    expect(answers?.freezePane).toEqual({ rows: 2, columns: 1 });
    expect(evidence?.cells?.get("2,2")?.hyperlink?.target).toBe("https://example.com/jp/security.html?a=1&b=2");
    expect(book.properties).toMatchObject({ title: "Monitoring & more", creator: "Kurabe" });
    expect(matrix?.cells?.get("4,5")?.comment?.text).toBe("Zoho.xlsx › 1 › E1");
  });

  it("has text in every cell, and no formula", async () => {
    const book = await open(reportOn(HOSTILE, { title: "=1+1", vendor: "=HYPERLINK(1)" }));
    const values = book.sheets.flatMap(({ rows }) => rows.flat());
    expect(values.filter((value) => value !== null && typeof value !== "string")).toEqual([]);
    const formulas = book.sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].filter((cell) => cell.formula));
    expect(formulas).toEqual([]);
  });

  it("goes on in the rows below where a text is longer than a cell can hold, and says so", async () => {
    const long = "あ".repeat(32_766) + "😀".repeat(20_000);
    const book = await open(reportOn(["before", long, "after"]));
    const rows = book.sheets[4]?.rows.slice(2) ?? [];
    expect(rows.map((row) => row[0])).toEqual(["i0", "i1", "（続き 2／3）", "（続き 3／3）", "i2"]);
    const parts = rows.map((row) => String(row[6]));
    expect(parts.slice(1, 4).join("")).toBe(long);
    expect(parts.every((part) => part.length <= 32_767 && part.isWellFormed())).toBe(true);
  });
});

describe("csv", () => {
  it("begins with a byte order mark, and no field could run", async () => {
    const bytes = await writeReport(reportOn(HOSTILE, { vendor: "=1+1" }), "csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read = await readDocument({ bytes, name: "r.csv" });
    if (!read.ok) throw new Error(read.code);
    const texts = read.value.sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts.filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([]);
  });
});

const HARMLESS = new Set(
  "html head meta title style body main h1 h2 nav a section dl dt dd p div table colgroup col thead tbody tr th td span br label input output script".split(
    " ",
  ),
);

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return "tagName" in node ? [node, ...children] : children;
}

describe("html", () => {
  it("asks nothing of any network and runs nothing but its own script", async () => {
    const answer = sampleAnswer("a", {
      status: "met",
      text: "</td><img src=x onerror=alert(1)> https://example.com/?a=1&b=2",
      answer: {
        evidence: [
          { caption: "<b>doc</b>", url: "https://example.com/?a=1&b=2" },
          { caption: "bad", url: "javascript:alert(1)" },
        ],
      },
    });
    const comparison = compareAnswers(sampleTemplate([sampleItem("a")]), [
      sampleSheet('"><script>1</script>', [answer]),
    ]);
    const html = decode(
      await writeReport(
        buildReport(comparison, {
          messages: messagesFor("en"),
          language: "en",
          madeAt: "2026-11-23T00:00:00Z",
          review: { title: "</title><script>2</script>" },
          unplaced: [],
        }),
        "html",
      ),
    );
    const elements = elementsOf(parse(html));
    expect(elements.filter(({ tagName }) => tagName === "script")).toHaveLength(1);
    expect(elements.filter(({ tagName }) => !HARMLESS.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => name === "style" || name === "src" || name.startsWith("on"))).toEqual([]);
    const addresses = attributes.filter(({ name, value }) => name === "href" && !value.startsWith("#"));
    expect(new Set(addresses.map(({ value }) => value))).toEqual(new Set(["https://example.com/?a=1&b=2"]));
    expect(html).not.toMatch(/@import|url\(/);
    expect(html).toContain(`default-src 'none'; style-src 'sha256-`);
  });
});
