import { describe, expect, it } from "vitest";
import { packArchive } from "../pack-archive.ts";
import { readDocument } from "../read-document.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const write = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const control = (kind: string, text: string) =>
  `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${write(text)}</w:sdtContent></w:sdt>`;
const field = (data: string, kind: string, shown = "") =>
  `<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${kind}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const list = (chosen: string) =>
  `<w:ddList>${chosen}<w:listEntry w:val="Choose"/><w:listEntry w:val="R&amp;D"/><w:listEntry w:val="None"/></w:ddList>`;
const box = (state: string) => field(`<w:checkBox><w:sizeAuto/>${state}</w:checkBox>`, "FORMCHECKBOX");

/** The smallest document of one table, a question and an answer a row. */
function makeDocument(answers: readonly string[]): Uint8Array {
  const rows = answers.map((answer, i) => {
    const cell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
    return `<w:tr>${cell(write(`Question ${i + 1}?`))}${cell(answer)}</w:tr>`;
  });
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body><w:tbl>${rows.join("")}</w:tbl></w:body></w:document>`,
  };
  return packArchive(new Map(Object.entries(parts).map(([name, xml]) => [name, encode(xml)])));
}

const cases = [
  { title: "a chosen entry", answer: control("<w:dropDownList/>", "Partly"), expected: "Partly" },
  {
    title: "words that ask to be replaced are no answer",
    answer: control("<w:showingPlcHdr/><w:dropDownList/>", "Klik hier"),
    expected: "",
  },
  {
    title: "boxes",
    answer: `${control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', "☒")}${write(" Yes ")}${control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', "☐")}${write(" No")}`,
    expected: "☑ Yes ☐ No",
  },
  {
    title: "an entry of an old list, by its number",
    answer: field(list('<w:result w:val="1"/>'), "FORMDROPDOWN"),
    expected: "R&D",
  },
  {
    title: "the entry that an old list begins with",
    answer: field(list('<w:default w:val="2"/>'), "FORMDROPDOWN"),
    expected: "None",
  },
  {
    title: "old boxes",
    answer: `${box("<w:checked/>")}${write(" Yes ")}${box("")}${write(" No")}`,
    expected: "☑ Yes ☐ No",
  },
  { title: "an old field of text", answer: field("<w:textInput/>", "FORMTEXT", write("typed")), expected: "typed" },
];

describe("form fields of a Word document show what was chosen", () => {
  it.each(cases)("$title", async ({ answer, expected }) => {
    const read = await readDocument({ bytes: makeDocument([answer, write("end")]), name: "a.docx" });
    const cell = read.ok ? read.value.sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 2) : null;
    expect(cell?.text ?? "").toBe(expected);
  });
});
