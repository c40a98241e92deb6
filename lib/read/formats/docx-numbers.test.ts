import { describe, expect, it } from "vitest";
import { packArchive } from "../pack-archive.ts";
import { readDocument } from "../read-document.ts";
import { showTextBoxes } from "./docx-drawings.ts";
import { writeNumbers } from "./docx-numbers.ts";

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

const numbering = `<w:numbering>${[
  abstract(
    0,
    level(0, "decimal", "問%1"),
    level(1, "lowerLetter", "(%2)"),
    level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
  ),
  abstract(1, level(0, "bullet", "")),
  abstract(
    2,
    level(0, "upperRoman", "%1.", '<w:pStyle w:val="Part"/>'),
    level(1, "decimal", "%1.%2", '<w:pStyle w:val="Ask"/>'),
  ),
  abstract(3, level(0, "decimalEnclosedCircle", "%1")),
  abstract(4, level(0, "aiueo", "%1)")),
  abstract(5, level(0, "japaneseCounting", "第%1条")),
  list(1, 0),
  list(2, 0, restart),
  list(3, 1),
  list(4, 2),
  list(5, 3),
  list(6, 4),
  list(7, 5),
].join("")}</w:numbering>`;
const styles =
  '<w:styles><w:style w:type="paragraph" w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Ask"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="AskMore"><w:basedOn w:val="Ask"/></w:style></w:styles>';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const place = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const paragraph = (properties: string, content: string) => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const item = (text: string, id: number, at = 0) => paragraph(place(id, at), run(text));
const styled = (text: string, style: string, more = "") => paragraph(`<w:pStyle w:val="${style}"/>${more}`, run(text));

const textsOf = (xml: string) =>
  [...writeNumbers(xml, { numbering, styles }).matchAll(/<w:p>.*?<\/w:p>/g)].map(([part]) =>
    part.replace(/<[^<>]*>/g, ""),
  );

const cases: { title: string; paragraphs: string[]; expected: string[] }[] = [
  {
    title: "a list counts on over what stands between its paragraphs",
    paragraphs: [item("a", 1), paragraph("", run("between")), item("b", 1), item("dot", 3), item("c", 1)],
    expected: ["問1 a", "between", "問2 b", "dot", "問3 c"],
  },
  {
    title: "deeper levels begin anew below each of the upper one",
    paragraphs: [item("a", 1), item("x", 1, 1), item("y", 1, 1), item("b", 1), item("z", 1, 1), item("deep", 1, 2)],
    expected: ["問1 a", "(a) x", "(b) y", "問2 b", "(a) z", "2.1.1 deep"],
  },
  {
    title: "two lists of one kind count together, unless the second restarts",
    paragraphs: [item("a", 1), item("b", 2), item("c", 2), item("d", 1)],
    expected: ["問1 a", "問1 b", "問2 c", "問3 d"],
  },
  {
    title: "styles number, also through the one that they build on; a paragraph may opt out",
    paragraphs: [
      styled("One", "Part"),
      styled("a", "Ask"),
      styled("b", "AskMore", '<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
      styled("c", "Ask", place(0)),
      styled("Two", "Part"),
      styled("d", "Ask"),
    ],
    expected: ["I. One", "I.1 a", "I.2 b", "c", "II. Two", "II.1 d"],
  },
  {
    title: "signs and words for numbers",
    paragraphs: [
      item("a", 5),
      item("b", 5),
      item("c", 6),
      item("d", 6),
      ...Array.from({ length: 12 }, () => item("e", 7)),
    ],
    expected: [
      "① a",
      "② b",
      "ア) c",
      "イ) d",
      ...[..."一二三四五六七八九"].map((n) => `第${n}条 e`),
      "第十条 e",
      "第十一条 e",
      "第十二条 e",
    ],
  },
  {
    title: "a paragraph without text shows no number, but counts; a deleted one does not",
    paragraphs: [
      item("a", 1),
      paragraph(place(1), ""),
      paragraph(place(1), "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"),
      item("b", 1),
    ],
    expected: ["問1 a", "", "gone", "問3 b"],
  },
];

describe("numbers of paragraphs that Word counts", () => {
  it.each(cases)("$title", ({ paragraphs, expected }) => {
    expect(textsOf(paragraphs.join(""))).toEqual(expected);
  });
});

const encode = (text: string) => new TextEncoder().encode(text);

/** The rows of a document, their cells parted by bars. */
async function readBody(body: string): Promise<string[]> {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": numbering,
    "word/styles.xml": styles,
  };
  const bytes = packArchive(new Map(Object.entries(parts).map(([name, xml]) => [name, encode(xml)])));
  const read = await readDocument({ bytes, name: "a.docx" });
  if (!read.ok) return [read.code];
  const cells = read.value.sheets.flatMap((sheet) => sheet.cells);
  return [...Map.groupBy(cells, ({ row }) => row).values()].map((row) => row.map(({ text }) => text).join(" | "));
}

it("shows them in the document, in a table's column that holds nothing else as well", async () => {
  const row = (text: string) =>
    `<w:tr><w:tc>${paragraph(place(1), "")}</w:tc><w:tc><w:p>${run(text)}</w:p></w:tc></w:tr>`;
  expect(await readBody(`${item("First", 4, 1)}<w:tbl>${row("a")}${row("b")}</w:tbl>${item("Last", 4, 1)}`)).toEqual([
    "I.1 First",
    "問1 | a",
    "問2 | b",
    "I.2 Last",
  ]);
});

const box = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
const shape = (text: string) => `<w:drawing>${box(text)}</w:drawing>`;
const old = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
const alternate = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;

describe("text boxes of a Word document", () => {
  it.each([
    { title: "drawn twice", drawing: alternate(shape("inside"), `<mc:Fallback>${old("inside")}</mc:Fallback>`) },
    { title: "drawn in the new way only", drawing: alternate(shape("inside"), "") },
    { title: "drawn in the new way, and as a picture", drawing: alternate(shape("inside"), "<mc:Fallback/>") },
    { title: "a shape of its own", drawing: shape("inside") },
    { title: "drawn in the old way only", drawing: old("inside") },
  ])("$title: the text is read once", async ({ drawing }) => {
    expect(await readBody(`<w:p><w:r>${drawing}</w:r>${run("before")}</w:p>`)).toEqual(["before", "inside"]);
  });

  it("leaves a document without them alone", () => {
    expect(showTextBoxes(alternate("<w:drawing/>", ""))).toBe(alternate("<w:drawing/>", ""));
  });
});
