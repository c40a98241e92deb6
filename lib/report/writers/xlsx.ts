import type { Report, ReportSection } from "#lib/domain/report.ts";
import { coreProperties, packageRelations } from "./office-parts.ts";
import { packZip, type ZipPart } from "./pack-zip.ts";
import { noteBoxesPart, notesPart } from "./xlsx-notes.ts";
import { contentTypes, type NamedSheet, sheetRelations, workbookPart, workbookRelations } from "./xlsx-parts.ts";
import { beginSheet } from "./xlsx-sheet.ts";
import { styleTable } from "./xlsx-style-table.ts";
import { sheetName } from "./xlsx-text.ts";

function unlikeNames(sections: readonly ReportSection[]): string[] {
  const taken = new Set<string>();
  return sections.map(({ title }) => {
    const first = sheetName(title);
    let name = first;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${first.slice(0, 27)} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function hasNotes({ blocks }: ReportSection): boolean {
  return blocks.some(
    (block) => block.kind === "table" && block.rows.some((row) => row.some(({ note }) => note !== undefined)),
  );
}

function* formParts(report: Report): Iterable<ZipPart> {
  const { sections, title, madeAt, language } = report;
  const noted = sections.map(hasNotes);
  const names = unlikeNames(sections);
  const styles = styleTable({ name: "Yu Gothic", size: 10 });
  const sheets: NamedSheet[] = [];
  yield { name: "[Content_Types].xml", pieces: [contentTypes(noted)] };
  yield { name: "_rels/.rels", pieces: [packageRelations("xl/workbook.xml")] };
  for (const [index, section] of sections.entries()) {
    const number = index + 1;
    const { page, lone, pieces } = beginSheet(section, report, styles);
    yield { name: `xl/worksheets/sheet${number}.xml`, pieces };
    const { links, notes } = page;
    if (links.length > 0 || notes.length > 0) {
      yield { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, pieces: sheetRelations(page, number) };
    }
    if (notes.length > 0) {
      yield { name: `xl/comments${number}.xml`, pieces: notesPart(notes) };
      yield { name: `xl/drawings/vmlDrawing${number}.vml`, pieces: noteBoxesPart(notes) };
    }
    sheets.push({ name: names[index] ?? "-", lone, page: { ...page, links: [], notes: [], merges: [] } });
  }
  yield { name: "xl/workbook.xml", pieces: [workbookPart(sheets)] };
  yield { name: "xl/_rels/workbook.xml.rels", pieces: [workbookRelations(sheets.length)] };
  yield { name: "xl/styles.xml", pieces: [styles.part()] };
  yield { name: "docProps/core.xml", pieces: [coreProperties(title, madeAt, language)] };
}

/**
 * The report as an Excel workbook (ECMA-376), a worksheet per section. Every cell is text: nothing in it can run. Written
 * row by row without the library, whose stream knows neither several sheets nor rich text (decision 027).
 */
export function writeXlsxReport(report: Report): Iterable<Uint8Array> {
  return packZip(formParts(report));
}
