import type { Report, ReportBlock, ReportSection } from "#lib/domain/report.ts";
import { contentTypes, documentRelations, footer, NAMESPACES, styles } from "./docx-parts.ts";
import { belowTable, docxRecords, docxTable, type LinkIds } from "./docx-table.ts";
import { paragraph, run } from "./docx-text.ts";
import { coreProperties, DECLARATION, packageRelations } from "./office-parts.ts";
import { packZip, type ZipPart } from "./pack-zip.ts";
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

type Place = { report: Report; linkId: LinkIds; width: number };

function* formBlock(block: ReportBlock, place: Place): Iterable<string> {
  switch (block.kind) {
    case "paragraph":
      yield paragraph("Normal", run(block.text));
      return;
    case "facts": {
      const columns = [
        { heading: "", width: 24 },
        { heading: "", width: 76 },
      ];
      const rows = block.rows.map(({ label, value }) => [{ text: label }, { text: value }]);
      yield* docxTable({ kind: "table", columns, rows, frozenColumns: 0 }, place);
      return;
    }
    case "table": {
      const table = paperTable(block);
      yield* isTooWide(table) ? docxRecords(table, place) : docxTable(table, place);
    }
  }
}

function* formSection(section: ReportSection, report: Report, linkId: LinkIds): Iterable<string> {
  const orientation = pageOrientation(section);
  const width = (orientation === "landscape" ? LONG : SHORT) - 2 * MARGIN;
  yield paragraph("Heading1", run(section.title));
  for (const block of section.blocks) yield* formBlock(block, { report, linkId, width });
}

// The paragraph that ends a section must not need a line: below a full page it would make an empty one.
const NO_HEIGHT =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

/** Without the paragraph below a table that ends the section: the one that holds the section's properties stands there. */
function* endSection(content: Iterable<string>, properties: string): Iterable<string> {
  let held = "";
  for (const piece of content) {
    yield held;
    held = piece;
  }
  if (held !== belowTable) yield held;
  yield paragraph("TableText", "", `${NO_HEIGHT}${properties}`);
}

function* formDocument(report: Report, linkId: LinkIds): Iterable<string> {
  yield `${DECLARATION}<w:document ${NAMESPACES}><w:body>${paragraph("Title", run(report.title))}`;
  for (const [index, section] of report.sections.entries()) {
    const content = formSection(section, report, linkId);
    const properties = sectionProperties(pageOrientation(section));
    // The last section's properties close the body; the others' stand in the paragraph that ends them.
    if (index < report.sections.length - 1) yield* endSection(content, properties);
    else {
      yield* content;
      yield properties;
    }
  }
  yield "</w:body></w:document>";
}

/** The document's parts in their order; the addresses are known when the document has been written. */
function* formParts(report: Report): Iterable<ZipPart> {
  const links = new Map<string, string>();
  const linkId = (url: string) => {
    const id = links.get(url) ?? `rIdLink${links.size + 1}`;
    links.set(url, id);
    return id;
  };
  const { title, madeAt, language, words } = report;
  yield { name: "[Content_Types].xml", pieces: [contentTypes] };
  yield { name: "_rels/.rels", pieces: [packageRelations("word/document.xml")] };
  yield { name: "word/document.xml", pieces: formDocument(report, linkId) };
  yield { name: "word/_rels/document.xml.rels", pieces: [documentRelations(links)] };
  yield { name: "word/styles.xml", pieces: [styles(language)] };
  yield { name: "word/footer1.xml", pieces: [footer(title, words.page)] };
  yield { name: "docProps/core.xml", pieces: [coreProperties(title, madeAt, language)] };
}

/**
 * The report as a Word document (ECMA-376, WordprocessingML) with real headings and tables to edit. Written without a
 * library: those tried put random ids and the time of day into the file, and the same report must give the same bytes.
 */
export function writeDocxReport(report: Report): Iterable<Uint8Array> {
  return packZip(formParts(report));
}
