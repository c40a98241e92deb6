import type { Report, ReportBlock } from "#lib/domain/report.ts";
import { isTooWide, pageOrientation, paperTable } from "./page-layout.ts";
import { headingStyle, layLines, plainStyle, softStyle } from "./pdf-cell.ts";
import {
  bottom,
  closeSheet,
  drawLine,
  MARGIN,
  openSheet,
  type PdfSheet,
  startPage,
  takeBytes,
  turnPage,
  usableWidth,
} from "./pdf-sheet.ts";
import { drawRecords, drawTable } from "./pdf-table.ts";

type Flow = { text: string; tag: "H1" | "H2" | "P"; size: number; leading: number; after: number };

function drawFlow(sheet: PdfSheet, { text, tag, size, leading, after }: Flow): void {
  const { doc } = sheet;
  const style = { ...(tag === "P" ? plainStyle : headingStyle), size };
  const structure = doc.struct(tag);
  sheet.section?.add(structure);
  for (const line of layLines(sheet, [{ text, style }], usableWidth(sheet))) {
    if (sheet.y + leading > bottom(sheet)) turnPage(sheet);
    const content = doc.markStructureContent(tag);
    drawLine(sheet, line, { x: MARGIN, y: sheet.y });
    doc.endMarkedContent();
    structure.add(content);
    sheet.y += leading;
  }
  structure.end();
  sheet.y += after;
}

function drawFacts(sheet: PdfSheet, rows: readonly { label: string; value: string }[], report: Report): Iterable<void> {
  const cells = rows.map(({ label, value }) => [{ text: label }, { text: value }]);
  const columns = [
    { heading: "", width: 24 },
    { heading: "", width: 76 },
  ];
  return drawTable(sheet, { kind: "table", columns, rows: cells, frozenColumns: 0 }, report);
}

function* drawBlock(sheet: PdfSheet, block: ReportBlock, report: Report): Iterable<void> {
  switch (block.kind) {
    case "paragraph":
      drawFlow(sheet, { text: block.text, tag: "P", size: softStyle.size + 1, leading: 14, after: 4 });
      yield;
      return;
    case "facts":
      yield* drawFacts(sheet, block.rows, report);
      return;
    case "table": {
      const table = paperTable(block);
      yield* isTooWide(table) ? drawRecords(sheet, table, report) : drawTable(sheet, table, report);
    }
  }
}

/**
 * The report as a tagged PDF on A4: text upright, wide tables across, tables wider than a page row by row. Fonts are
 * embedded in part; every text can be searched and copied, also where the font lacks a character.
 */
export function* writePdfReport(report: Report): Iterable<Uint8Array> {
  const sheet = openSheet(report);
  for (const [index, section] of report.sections.entries()) {
    startPage(sheet, pageOrientation(section));
    sheet.doc.outline.addItem(section.title);
    sheet.section = sheet.doc.struct("Sect", { title: section.title });
    sheet.doc.addStructure(sheet.section);
    if (index === 0) drawFlow(sheet, { text: report.title, tag: "H1", size: 18, leading: 26, after: 6 });
    drawFlow(sheet, { text: section.title, tag: "H2", size: 13, leading: 20, after: 4 });
    for (const block of section.blocks) {
      for (const _ of drawBlock(sheet, block, report)) yield takeBytes(sheet);
    }
    sheet.section.end();
  }
  closeSheet(sheet);
  yield takeBytes(sheet);
}
