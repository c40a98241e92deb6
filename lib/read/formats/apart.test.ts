import { describe, expect, it } from "vitest";
import { packArchive } from "../pack-archive.ts";
import { readDocument } from "../read-document.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function readApart(bytes: Uint8Array, name = ""): Promise<string[]> {
  const read = await readDocument({ bytes, name });
  if (!read.ok) return [read.code];
  return (read.value.sheets[0]?.cells ?? []).map(({ text, apart, heading }) => `${apart ?? heading ?? "-"} ${text}`);
}

const paragraph = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const styled = (id: string, text: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
const side = (name: string, kind = "single") => `<w:${name} w:val="${kind}" w:sz="4"/>`;

const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Q1"><w:name w:val="Quote"/></w:style><w:style w:type="paragraph" w:styleId="Reply"><w:name w:val="Our reply"/><w:pPr><w:shd w:val="clear" w:fill="EEEEEE"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:shd w:val="clear" w:fill="EEEEEE"/><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`;

function makeDocx(body: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": STYLES,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return packArchive(new Map(Object.entries(parts).map(([name, xml]) => [name, encode(xml)])));
}

describe("paragraphs set apart from the text around them", () => {
  it("in a Word document: shaded, framed, in a style that shades, quoted; a line below or a shaded mark is nothing", async () => {
    const body = [
      paragraph("plain", '<w:shd w:val="clear" w:fill="auto"/>'),
      paragraph("shaded", '<w:shd w:val="clear" w:fill="E7E6E6"/>'),
      paragraph("framed", `<w:pBdr>${side("top")}${side("left")}</w:pBdr>`),
      paragraph("a line below", `<w:pBdr>${side("left", "nil")}${side("bottom")}</w:pBdr>`),
      paragraph("the mark", '<w:rPr><w:shd w:val="clear" w:fill="FFFF00"/></w:rPr>'),
      styled("Reply", "in a style"),
      styled("Q1", "quoted"),
      styled("Heading1", "shaded heading"),
    ];
    expect(await readApart(makeDocx(body.join("")))).toEqual([
      "- plain",
      "box shaded",
      "box framed",
      "- a line below",
      "- the mark",
      "box in a style",
      "quote quoted",
      "1 shaded heading",
    ]);
  });

  it("in italics throughout; a word in italics is nothing", async () => {
    const html = `<p><i>a <b>b</b></i></p><p>c <em>d</em></p><p style="font-style: italic">e</p>`;
    expect(await readApart(encode(html), "x.html")).toEqual(["italic a b", "- c d", "italic e"]);
  });

  it("in html, by meaning and by the element's own style; what stands before it is not", async () => {
    const html = `<div>a<blockquote><p>b</p>c</blockquote>d<h2>e</h2></div><aside>f</aside><p style="background:#eee">g</p><p style="background: transparent; border:0">h</p><div style="border-left:3px solid red"><p>i</p></div>`;
    expect(await readApart(encode(html), "x.html")).toEqual([
      "- a",
      "quote b",
      "quote c",
      "- d",
      "2 e",
      "box f",
      "box g",
      "- h",
      "box i",
    ]);
  });

  it("not in markdown, where italics may be anything; stars about a word stay", async () => {
    const text = "*The whole of it.*\n\n_And this._\n\nNot *this* one.\n\n*Nor this* one*\n";
    expect(await readApart(encode(text), "x.md")).toEqual([
      "- The whole of it.",
      "- And this.",
      "- Not *this* one.",
      "- *Nor this* one*",
    ]);
  });

  it("in markdown: quotations that each answer the paragraph above them stay where they are", async () => {
    const text = "# One\n\na\n\n> b\n> c\n\nd\n\n> e\n\n# Two\n\nf\n\n> g\n";
    expect(await readApart(encode(text), "x.md")).toEqual([
      "1 One",
      "- a",
      "quote b c",
      "- d",
      "quote e",
      "1 Two",
      "- f",
      "quote g",
    ]);
  });
});
