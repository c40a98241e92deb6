import { describe, expect, it } from "vitest";
import type { Cell, SourceDocument } from "#lib/domain/source-document.ts";
import { packArchive } from "./pack-archive.ts";
import { readDocument } from "./read-document.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

type Sheet = { name?: string; state?: string; body: string; relations?: string };

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="0&quot;%&quot;"/></numFmts><fonts><font/><font><b/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="56"/><xf numFmtId="166"/><xf numFmtId="31"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;

/** The smallest workbook around the given xml: one feature at a time. */
function workbook(sheets: readonly Sheet[], strings = "", names = ""): Uint8Array {
  const parts = new Map<string, string>([
    ["[Content_Types].xml", `<Types><Override PartName="/xl/workbook.xml" ContentType="${TYPE}"/></Types>`],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name ?? `S${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="s${i + 1}"/>`).join("")}</sheets>${names}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}">${sheets.map((_sheet, i) => `<Relationship Id="s${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="st" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", STYLES],
    ["xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${strings}</sst>`],
  ]);
  for (const [i, { body, relations }] of sheets.entries()) {
    parts.set(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${body}</worksheet>`,
    );
    if (relations)
      parts.set(
        `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
        `<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`,
      );
  }
  return packArchive(new Map([...parts].map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
}

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const outcome = await readDocument({ bytes, name: "" });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const data = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const link = `<Relationship Id="h1" Type="${RELATIONS}/hyperlink" Target="https://a.example/?x&amp;y" TargetMode="External"/>`;

describe("the cells of an xlsx", () => {
  const cases: { title: string; body: string; strings?: string; relations?: string; expected: Partial<Cell>[] }[] = [
    {
      title: "rich text joined, furigana left out",
      body: data('<c r="A1" t="s"><v>0</v></c>'),
      strings: "<si><r><t>暗号</t></r><r><t>化</t></r><rPh sb='0' eb='2'><t>アンゴウ</t></rPh></si>",
      expected: [{ text: "暗号化" }],
    },
    {
      title: "furigana within the cell left out",
      body: data('<c r="A1" t="inlineStr"><is><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh></is></c>'),
      expected: [{ text: "漢字" }],
    },
    { title: "line breaks as one character", body: data(text("A1", "a_x000D_\nb")), expected: [{ text: "a\nb" }] },
    {
      title: "a date as the system has it: year first",
      body: data('<c r="A1" s="1"><v>44245</v></c>'),
      expected: [{ text: "2021/2/18" }],
    },
    {
      title: "a date of a Japanese era",
      body: data('<c r="A1" s="2"><v>44245</v></c>'),
      expected: [{ text: "令和3年2月18日" }],
    },
    {
      title: "a date in a format that only Japanese versions number",
      body: data('<c r="A1" s="7"><v>44245</v></c>'),
      expected: [{ text: "2021年2月18日" }],
    },
    { title: "leading zeros of the format", body: data('<c r="A1" s="3"><v>7</v></c>'), expected: [{ text: "007" }] },
    { title: "per cent", body: data('<c r="A1" s="4"><v>0.999</v></c>'), expected: [{ text: "99.90%" }] },
    {
      title: "a quoted per cent sign is only a sign",
      body: data('<c r="A1" s="6"><v>99</v></c>'),
      expected: [{ text: "99%" }],
    },
    {
      title: "a fraction without its binary tail",
      body: data('<c r="A1"><v>0.30000000000000004</v></c>'),
      expected: [{ text: "0.3" }],
    },
    {
      title: "truth, errors, cached values",
      body: data(
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><f>X()</f><v>ok</v></c>',
      ),
      expected: [{ text: "TRUE" }, { text: "#N/A" }, { text: "ok" }],
    },
    {
      title: "bold",
      body: data('<c r="A1" t="inlineStr" s="8"><is><t>x</t></is></c>'),
      expected: [{ text: "x", bold: true }],
    },
    {
      title: "a merged range is one cell, what it covers is gone",
      body: `${data(text("A1", "a") + text("B1", "hidden") + text("C1", "c"))}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      expected: [{ text: "a", rowSpan: 2, columnSpan: 2 }, { text: "c" }],
    },
    {
      title: "a link over a range, with a fragment",
      body: `${data(text("A1", "a") + text("B1", "b"))}<hyperlinks><hyperlink ref="A1:B1" r:id="h1" location="top"/></hyperlinks>`,
      relations: link,
      expected: [
        { text: "a", links: [{ text: "a", url: "https://a.example/?x&y#top" }] },
        { text: "b", links: [{ text: "b", url: "https://a.example/?x&y#top" }] },
      ],
    },
    {
      title: "a link by formula",
      body: data('<c r="A1" t="str"><f>HYPERLINK("https://b.example","式")</f><v>式</v></c>'),
      expected: [{ text: "式", links: [{ text: "式", url: "https://b.example" }] }],
    },
    {
      title: "a drop-down, on a blank cell too",
      body: `${data(text("A1", "q") + text("B1", "はい"))}<dataValidations><dataValidation type="list" sqref="B1"><formula1>"はい,いいえ"</formula1></dataValidation></dataValidations>`,
      expected: [{ text: "q" }, { text: "はい", allowed: ["はい", "いいえ"] }],
    },
    {
      title: "a drop-down of the x14 extension that names a block",
      body: `<sheetData><row r="1">${text("A1", "有り")}</row><row r="2">${text("A2", "無し")}</row></sheetData><extLst><ext><x14:dataValidations xmlns:x14="x"><x14:dataValidation type="list"><x14:formula1><xm:f>S1!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>A2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      expected: [{ text: "有り" }, { text: "無し", allowed: ["有り", "無し"] }],
    },
    {
      title: "entities are not expanded",
      body: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${data(text("A1", "a &e; b"))}`,
      expected: [{ text: "a &e; b" }],
    },
  ];
  it.each(cases)("$title", async ({ body, strings, relations, expected }) => {
    const { sheets } = await read(workbook([{ body, ...(relations ? { relations } : {}) }], strings));
    expect(sheets[0]?.cells.map(({ row: _row, column: _column, ...cell }) => cell)).toEqual(expected);
  });

  it("say where a blank cell may be filled by choice", async () => {
    const body = `<sheetData><row r="1">${text("A1", "q")}<c r="B1"/></row><row r="2">${text("A2", "r")}</row></sheetData><dataValidations><dataValidation type="list" sqref="B1:B1048576"><formula1>"y,n"</formula1></dataValidation></dataValidations>`;
    const { sheets } = await read(workbook([{ body }]));
    expect(sheets[0]?.cells).toEqual([
      { row: 1, column: 1, text: "q" },
      { row: 1, column: 2, text: "", allowed: ["y", "n"] },
      { row: 2, column: 1, text: "r" },
      { row: 2, column: 2, text: "", allowed: ["y", "n"] },
    ]);
  });

  it("know what is hidden", async () => {
    const body = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1">${text("A1", "a")}</row><row r="2">${text("B2", "b")}</row></sheetData>`;
    const { sheets } = await read(
      workbook([{ body }, { name: "H", state: "veryHidden", body: data(text("A1", "x")) }]),
    );
    expect(
      sheets.map(({ name, hidden, hiddenRows, hiddenColumns }) => ({ name, hidden, hiddenRows, hiddenColumns })),
    ).toEqual([
      { name: "S1", hidden: false, hiddenRows: [1], hiddenColumns: [2] },
      { name: "H", hidden: true, hiddenRows: [], hiddenColumns: [] },
    ]);
  });

  it.each([
    {
      title: "an item number that became a date",
      cell: '<c r="A1" s="5"><v>44197</v></c>',
      expected: { code: "number-shown-as-date", detail: "1月1日" },
    },
    {
      title: "a formula without its result",
      cell: '<c r="A1"><f>SUM(B1:B2)</f></c>',
      expected: { code: "formula-without-value", detail: "A1" },
    },
    {
      title: "numbers among texts with leading zeros",
      cell: `${text("A1", "001")}</row><row r="2">${text("A2", "002")}</row><row r="3"><c r="A3"><v>3</v></c>`,
      expected: { code: "number-lost-zeros", detail: "A3" },
    },
  ])("are doubted aloud: $title", async ({ cell, expected }) => {
    const { issues } = await read(workbook([{ body: data(cell) }]));
    expect(issues).toMatchObject([{ ...expected, severity: "warning" }]);
  });

  it("are read where two stand in far corners, at no cost", async () => {
    const body =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const { sheets } = await read(workbook([{ body }]));
    expect(sheets[0]?.cells).toEqual([
      { row: 1, column: 1, text: "1" },
      { row: 1_048_576, column: 16_384, text: "2" },
    ]);
  });
});
