import type { Report, ReportBlock, ReportSection } from "#lib/domain/report.ts";
import {
  contentTypes,
  coreProperties,
  DECLARATION,
  documentRelations,
  footer,
  NAMESPACES,
  packageRelations,
  styles,
} from "./docx-parts.ts";
import { belowTable, docxRecords, docxTable, type LinkIds } from "./docx-table.ts";
import { paragraph, run } from "./docx-text.ts";
import { packZip } from "./pack-zip.ts";
import { isTooWide, type Orientation, pageOrientation, paperTable } from "./page-layout.ts";

// A4 in twentieths of a point.
const SHORT = 11906;
const LONG = 16838;
const MARGIN = 850;

function sectionProperties(orientation: Orientation): string {
  const size =
    orientation === "landscape"
      ? `<w:pgSz w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${SHORT}" w:h="${LONG}"/>`;
  return `<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>${size}<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>`;
}

function formBlock(block: ReportBlock, place: { report: Report; linkId: LinkIds; width: number }): string {
  switch (block.kind) {
    case "paragraph":
      return paragraph("Normal", run(block.text));
    case "facts": {
      const columns = [
        { heading: "", width: 24 },
        { heading: "", width: 76 },
      ];
      const rows = block.rows.map(({ label, value }) => [{ text: label }, { text: value }]);
      return docxTable({ kind: "table", columns, rows, frozenColumns: 0 }, place);
    }
    case "table": {
      const table = paperTable(block);
      return isTooWide(table) ? docxRecords(table, place) : docxTable(table, place);
    }
  }
}

function formSection(section: ReportSection, report: Report, linkId: LinkIds): string {
  const orientation = pageOrientation(section);
  const width = (orientation === "landscape" ? LONG : SHORT) - 2 * MARGIN;
  const blocks = section.blocks.map((block) => formBlock(block, { report, linkId, width }));
  return `${paragraph("Heading1", run(section.title))}${blocks.join("")}`;
}

// The paragraph that ends a section must not need a line: below a full page it would make an empty one.
const NO_HEIGHT =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

function endSection(content: string, properties: string): string {
  const body = content.endsWith(belowTable) ? content.slice(0, -belowTable.length) : content;
  return `${body}${paragraph("TableText", "", `${NO_HEIGHT}${properties}`)}`;
}

/**
 * The report as a Word document (ECMA-376, WordprocessingML) with real headings and tables to edit. Written without a
 * library: those tried put random ids and the time of day into the file, and the same report must give the same bytes.
 */
export async function writeDocxReport(report: Report): Promise<Uint8Array> {
  const links = new Map<string, string>();
  const linkId = (url: string) => {
    const id = links.get(url) ?? `rIdLink${links.size + 1}`;
    links.set(url, id);
    return id;
  };
  const sections = report.sections.map((section, index) => {
    const content = formSection(section, report, linkId);
    const properties = sectionProperties(pageOrientation(section));
    // The last section's properties close the body; the others' stand in the paragraph that ends them.
    const last = index === report.sections.length - 1;
    return last ? `${content}${properties}` : endSection(content, properties);
  });
  const body = `${paragraph("Title", run(report.title))}${sections.join("")}`;
  return packZip([
    { name: "[Content_Types].xml", text: contentTypes },
    { name: "_rels/.rels", text: packageRelations },
    {
      name: "word/document.xml",
      text: `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    },
    { name: "word/_rels/document.xml.rels", text: documentRelations(links) },
    { name: "word/styles.xml", text: styles(report.language) },
    { name: "word/footer1.xml", text: footer(report.title, report.words.page) },
    { name: "docProps/core.xml", text: coreProperties(report.title, report.madeAt, report.language) },
  ]);
}
