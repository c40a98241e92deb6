import { describe, expect, it } from "vitest";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import type { Comparison, UnplacedAnswer } from "#lib/domain/comparison.ts";
import type { Report, ReportTable } from "#lib/domain/report.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import {
  sampleAnswer,
  sampleComparison,
  sampleItem,
  sampleSheet,
  sampleTemplate,
} from "#lib/testing/sample-answers.ts";
import { buildReport } from "./build-report.ts";

const build = (comparison: Comparison, language: "ja" | "en" = "en", unplaced: UnplacedAnswer[][] = []): Report =>
  buildReport(comparison, {
    messages: messagesFor(language),
    language,
    madeAt: "2026-11-23T07:05:00.000Z",
    review: { title: "Monitoring 2026" },
    unplaced,
  });

function tablesOf(report: Report, section: string): ReportTable[] {
  const blocks = report.sections.find(({ key }) => key === section)?.blocks ?? [];
  return blocks.filter((block) => block.kind === "table");
}

function textsOf(table: ReportTable | undefined): string[][] {
  return table?.rows.map((row) => row.map(({ text, status }) => (status ? `[${status}] ${text}` : text).trim())) ?? [];
}

describe("buildReport", () => {
  it("says what was compared and how it came out", () => {
    const report = build(sampleComparison());
    const [facts] = report.sections[0]?.blocks ?? [];
    expect(facts).toEqual({
      kind: "facts",
      rows: [
        { label: "Item list", value: "Sample (sample, version 1)" },
        { label: "Items", value: "5" },
        { label: "Documents compared", value: "3" },
        { label: "Outcome", value: "Items that differ: 3; the same: 1; answered by nobody: 1" },
        { label: "Made at", value: "2026-11-23 07:05 UTC" },
      ],
    });
    const [documents, coverage] = tablesOf(report, "summary");
    expect(textsOf(documents)[1]).toEqual([
      "ミナト監視",
      "ミナト監視 Cloud",
      "ミナト監視.xlsx",
      "2026-08-01",
      "ja",
      "5",
      "5",
      "0",
      "0".repeat(64),
    ]);
    expect(coverage?.columns.map(({ heading }) => heading)).toEqual([
      "Vendor",
      "Items",
      "Met",
      "Conditional",
      "Not met",
      "Not disclosed",
      "Unanswered",
      "Not in this sheet",
      "Stated",
      "Needs review",
    ]);
    expect(textsOf(coverage)[0]).toEqual(["Zoho\nZoho Cloud", "5", "2", "0", "1", "0", "0", "1", "1", "0"]);
  });

  it("puts what decides first, a column for each sheet, all items", () => {
    const [matrix] = tablesOf(build(sampleComparison()), "matrix");
    expect(matrix?.columns.map(({ heading }) => heading)).toEqual([
      "No.",
      "Item",
      "Question",
      "Agreement",
      "Decides",
      "Zoho\nZoho Cloud",
      "ミナト監視\nミナト監視 Cloud\ndisclosed on 2026-08-01",
      "Northlight\nNorthlight Cloud\ndisclosed on 2026-05-30",
    ]);
    expect(matrix?.rows.map((row) => row[0]?.text)).toEqual(["5", "4", "8", "26", "30"]);
    expect(matrix?.rows[1]?.slice(3)).toEqual([
      { text: "Differs" },
      { text: "1.58" },
      {
        text: "無し ※お客様自身で確認可能",
        status: "not_met",
        marks: [messagesFor("en").status.flags["compensating-note"]],
        links: [],
        note: "Zoho.xlsx › 1 › E1",
      },
      { text: "有", status: "needs_review", marks: [], links: [], note: "ミナト監視.xlsx › 1 › E1" },
      { text: "Provided under NDA.", status: "not_disclosed", marks: [], links: [], note: "Northlight.xlsx › 1 › E1" },
    ]);
    expect(matrix?.rows[2]?.[7]?.text).toBe("-daily\n\n+81-3-1234-5678");
  });

  it("lists what is open, sheet by sheet", () => {
    const [findings] = tablesOf(build(sampleComparison(), "ja"), "findings");
    const { meaning, findings: words } = messagesFor("ja").report;
    expect(textsOf(findings).map((row) => [row[0]?.split("\n")[0], row[1], row[4], row[5]])).toEqual([
      ["Zoho", "4", "[not_met]", messagesFor("ja").status.flags["compensating-note"]],
      ["Zoho", "30", "[not_in_sheet]", meaning.not_in_sheet],
      ["ミナト監視", "4", "[needs_review]", `${meaning.needs_review}\n${words.notSure}`],
      ["ミナト監視", "30", "[unanswered]", meaning.unanswered],
      ["Northlight", "4", "[not_disclosed]", meaning.not_disclosed],
      ["Northlight", "30", "[not_in_sheet]", meaning.not_in_sheet],
    ]);
  });

  it("names the parts that an answer does not cover", () => {
    const cost = { key: "cost", label: { ja: "費用", en: "cost" }, cues: [] };
    const answer = sampleAnswer("a", { status: "met", text: "有り", answer: { uncovered: ["cost"] } });
    const comparison = compareAnswers(sampleTemplate([sampleItem("a", { subPoints: [cost] })]), [
      sampleSheet("v", [answer]),
    ]);
    expect(textsOf(tablesOf(build(comparison), "findings")[0])[0]?.[5]).toBe("Not covered: cost");
    expect(textsOf(tablesOf(build(comparison, "ja"), "findings")[0])[0]?.[5]).toBe("触れていない点：費用");
  });

  it("lists a cited document once, with the items that cite it", () => {
    const evidence = [{ caption: "▼Security", url: "https://example.com/security" }];
    const unsafe = [{ caption: "▼Click", url: "javascript:alert(1)" }];
    const comparison = compareAnswers(sampleTemplate([sampleItem("a"), sampleItem("b"), sampleItem("c")]), [
      sampleSheet("v", [
        sampleAnswer("a", { status: "met", answer: { evidence } }),
        sampleAnswer("b", { status: "met", answer: { evidence } }),
        sampleAnswer("c", { status: "met", answer: { evidence: unsafe } }),
      ]),
    ]);
    const [table] = tablesOf(build(comparison), "evidence");
    expect(table?.rows.map((row) => row.slice(1))).toEqual([
      [
        { text: "▼Security" },
        { text: "https://example.com/security", links: [{ text: evidence[0]?.url, url: evidence[0]?.url }] },
        { text: "a, b" },
      ],
      [{ text: "▼Click" }, { text: "javascript:alert(1)", links: [] }, { text: "c" }],
    ]);
  });

  it("has a row for every answer in the appendix, verbatim", () => {
    const comparison = sampleComparison();
    const [table] = tablesOf(build(comparison), "answers");
    const answers = comparison.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.answers));
    const column = (heading: string) => table?.columns.findIndex((one) => one.heading === heading) ?? -1;
    expect(table?.rows.map((row) => [row[column("Answer")]?.text, row[column("Remarks")]?.text])).toEqual(
      answers.map(({ text, remarks }) => [text, remarks]),
    );
    expect(table?.rows.map((row) => row[column("Item key")]?.text)).toEqual(answers.map(({ item }) => item));
  });

  it("has every row at no item, verbatim, and counts that add up to each sheet's questions", () => {
    const link = { text: "the page", url: "https://example.com/scim" };
    const row = { number: "3.4", path: ["Access", "Accounts"], question: "Do you support SCIM?", text: "Yes\n(beta)" };
    const source = { documentId: "Northlight", sheet: "Controls", row: 9, page: null, cell: "E9" };
    const unplaced = [[], [], [{ rowId: "u1", ...row, remarks: "=1", links: [link], source }]];
    const report = build(sampleComparison(), "en", unplaced);
    expect(report.unplaced).toEqual(unplaced);
    expect(report.sections.find(({ key }) => key === "unplaced")).toEqual({
      key: "unplaced",
      title: "Rows that belong to no item",
      blocks: [
        { kind: "paragraph", text: messagesFor("en").report.unplaced.intro },
        {
          kind: "table",
          columns: expect.any(Array),
          frozenColumns: 0,
          rows: [
            [
              { text: "" },
              { text: "Access › Accounts" },
              { text: "" },
              { text: "Northlight" },
              { text: "Northlight Cloud" },
              { text: "" },
              { text: "Yes\n(beta)" },
              { text: "=1" },
              { text: "" },
              { text: "3.4" },
              { text: "Do you support SCIM?" },
              { text: "" },
              { text: "Northlight.xlsx" },
              { text: "Controls" },
              { text: "E9" },
              { text: link.url, links: [link] },
              { text: "" },
            ],
          ],
        },
      ],
    });
    const [table] = tablesOf(report, "unplaced");
    expect(table?.columns.map(({ heading }) => heading)).toEqual(
      tablesOf(report, "answers")[0]?.columns.map(({ heading }) => heading),
    );
    expect(table?.columns.filter(({ detail }) => !detail).map(({ heading }) => heading)).toEqual([
      "Section",
      "Vendor",
      "Answer",
      "Remarks",
      "Vendor's number",
      "Vendor's question",
      "File",
      "Sheet",
      "Cell",
    ]);
    const [documents] = tablesOf(report, "summary");
    expect(documents?.columns.slice(5, 8).map(({ heading }) => heading)).toEqual([
      "Questions in the sheet",
      "Of which at an item",
      "Of which at no item",
    ]);
    expect(textsOf(documents).map((cells) => cells.slice(5, 8))).toEqual([
      ["4", "4", "0"],
      ["5", "5", "0"],
      ["6", "5", "1"],
    ]);
  });

  it("counts a row that stands at two items once", () => {
    const both = ["a", "b"].map((item) => sampleAnswer(item, { status: "met", rowId: "one" }));
    const comparison = compareAnswers(sampleTemplate([sampleItem("a"), sampleItem("b")]), [sampleSheet("v", both)]);
    expect(textsOf(tablesOf(build(comparison), "summary")[0])[0]?.slice(5, 8)).toEqual(["1", "1", "0"]);
  });

  it("keeps the columns of one vendor's two sheets apart", () => {
    const twins = [sampleSheet("v", []), sampleSheet("v", [], { disclosedOn: "2026-01-01" }), sampleSheet("v", [])];
    const [matrix] = tablesOf(build(compareAnswers(sampleTemplate([sampleItem("a")]), twins)), "matrix");
    const headings = matrix?.columns.map(({ heading }) => heading) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("stands without sheets, and without anything open", () => {
    const none = build(compareAnswers(sampleTemplate([sampleItem("a")]), []));
    expect(none.sections.find(({ key }) => key === "findings")?.blocks).toEqual([
      { kind: "paragraph", text: "No answer needs a second look." },
    ]);
    expect(none.sections.find(({ key }) => key === "evidence")?.blocks).toHaveLength(1);
    expect(none.sections.find(({ key }) => key === "unplaced")?.blocks).toEqual([
      { kind: "paragraph", text: "Every question of every document stands at an item." },
    ]);
  });
});
