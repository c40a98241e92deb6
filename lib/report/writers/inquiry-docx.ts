import type { InquiryForm, InquiryFormColumn } from "#lib/domain/inquiry-form.ts";
import { contentTypes, documentRelations, footer, NAMESPACES, styles } from "./docx-parts.ts";
import { paragraph, run } from "./docx-text.ts";
import { coreProperties, DECLARATION, packageRelations } from "./office-parts.ts";
import { packZip } from "./pack-zip.ts";

// A4 across, in twentieths of a point.
const LONG = 16838;
const SHORT = 11906;
const MARGIN = 700;
const HEAD = { own: "EEF2FB", theirs: "FFF3C4" };
const ROOM_TO_WRITE = 900;

/** The sheet of questions as a Word document: what to do above, one table below. The code stands in its properties and on each page as well. */
export async function writeInquiryDocx(form: InquiryForm): Promise<Uint8Array> {
  const { title, code, language, madeAt, page } = form;
  const named = `${title} ${code}`;
  const facts = form.facts.map(({ label, value, hint }) =>
    paragraph(
      "Normal",
      `${run(`${label}: `, { color: "#525c67" })}${run(value, { bold: true })}${run(hint ? `　${hint}` : "", { color: "#525c67", size: 8 })}`,
    ),
  );
  const lead = form.lead.map((text) => paragraph("Normal", run(text)));
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>`;
  const body = [paragraph("Title", run(title)), ...lead, ...facts, table(form), paragraph("TableText", ""), section];
  const parts = packZip([
    { name: "[Content_Types].xml", pieces: [contentTypes] },
    { name: "_rels/.rels", pieces: [packageRelations("word/document.xml")] },
    {
      name: "word/document.xml",
      pieces: [`${DECLARATION}<w:document ${NAMESPACES}><w:body>${body.join("")}</w:body></w:document>`],
    },
    { name: "word/_rels/document.xml.rels", pieces: [documentRelations(new Map())] },
    { name: "word/styles.xml", pieces: [styles(language)] },
    { name: "word/footer1.xml", pieces: [footer(named, page)] },
    { name: "docProps/core.xml", pieces: [coreProperties(named, madeAt, language)] },
  ]);
  return Buffer.concat([...parts]);
}

function table({ columns, rows }: InquiryForm): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((width / total) * (LONG - 2 * MARGIN)));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const properties = `<w:tblPr><w:tblStyle w:val="KurabeTable"/><w:tblW w:w="${whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const cell = (text: string, at: number, { style, fill }: { style: string; fill: string }) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/>${shade(fill)}</w:tcPr>${paragraph(style, run(text))}</w:tc>`;
  const head = columns
    .map(({ heading, side }, at) => cell(heading, at, { style: "TableHead", fill: HEAD[side] }))
    .join("");
  const lines = rows.map((row) => {
    const cells = row.map((text, at) => cell(text, at, { style: "TableText", fill: fillOf(columns[at]) })).join("");
    return `<w:tr><w:trPr><w:trHeight w:val="${ROOM_TO_WRITE}" w:hRule="atLeast"/></w:trPr>${cells}</w:tr>`;
  });
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${head}</w:tr>${lines.join("")}</w:tbl>`;
}

function fillOf(column: InquiryFormColumn | undefined): string {
  return column?.side === "theirs" ? "FFFBE8" : "";
}

function shade(fill: string): string {
  return fill === "" ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}
