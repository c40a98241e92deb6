import type { Report, ReportSection, ReportTable } from "#lib/domain/report.ts";
import { escapeXml } from "./docx-text.ts";
import { DECLARATION, OFFICE } from "./office-parts.ts";
import { columnLetters, formBlock, formTitle, type Page } from "./xlsx-page.ts";
import type { StyleTable } from "./xlsx-style-table.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The only table of a sheet, which stays in view and filters. Rows count from 1. */
type LoneTable = { headRow: number; table: ReportTable };

export type SheetWriting = {
  page: Page;
  lone: LoneTable | null;
  /** The sheet's part, to be taken once; `page` then knows what its later parts must. */
  pieces: Iterable<string>;
};

function widthsOf({ blocks }: ReportSection): number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const [column, { width }] of block.columns.entries()) widths[column] = Math.max(widths[column] ?? 0, width);
  }
  return widths;
}

function findLoneTable({ blocks }: ReportSection, firstRow: number): LoneTable | null {
  const tables = blocks.filter((block): block is ReportTable => block.kind === "table");
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const before = blocks.slice(0, blocks.indexOf(table));
  const rows = before.map((block) => (block.kind === "facts" ? block.rows.length + 1 : 1));
  return { table, headRow: firstRow + rows.reduce((sum, count) => sum + count, 0) };
}

function view(lone: LoneTable | null): string {
  if (!lone) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const { headRow, table } = lone;
  const split = table.frozenColumns > 0 ? ` xSplit="${table.frozenColumns}"` : "";
  const first = `${columnLetters(table.frozenColumns)}${headRow + 1}`;
  const pane = table.frozenColumns > 0 ? "bottomRight" : "bottomLeft";
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane${split} ySplit="${headRow}" topLeftCell="${first}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function head(page: Page, lone: LoneTable | null): string {
  const columns = page.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view(lone)}<sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>`;
}

/** "A3:H8", the table with its headings: known when its last row has been written. */
export function filterRange({ headRow, table }: LoneTable, { nextRow }: Page): string {
  return `A${headRow}:${columnLetters(table.columns.length - 1)}${nextRow - 1}`;
}

function foot(page: Page, { lone, title }: { lone: LoneTable | null; title: string }): string {
  const filter = lone ? `<autoFilter ref="${filterRange(lone, page)}"/>` : "";
  const merges = page.merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const merged = merges === "" ? "" : `<mergeCells count="${page.merges.length}">${merges}</mergeCells>`;
  const links = page.links.map(({ place }, index) => `<hyperlink ref="${place}" r:id="rIdLink${index + 1}"/>`).join("");
  const linked = links === "" ? "" : `<hyperlinks>${links}</hyperlinks>`;
  const words = escapeXml(`&L${title.replaceAll("&", "&&").slice(0, 80)}&C&A&R&P / &N`);
  const notes = page.notes.length > 0 ? '<legacyDrawing r:id="rIdDrawing"/>' : "";
  return `</sheetData>${filter}${merged}${linked}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${words}</oddFooter></headerFooter>${notes}</worksheet>`;
}

/** One section as a worksheet: paragraphs and facts above, tables below them; a lone table stays in view and filters. */
export function beginSheet(section: ReportSection, report: Report, styles: StyleTable): SheetWriting {
  const titled = section === report.sections[0];
  const lone = findLoneTable(section, titled ? 3 : 1);
  const page: Page = { styles, widths: widthsOf(section), nextRow: 1, merges: [], links: [], notes: [] };
  function* pieces(): Iterable<string> {
    yield head(page, lone);
    if (titled) yield formTitle(page, report.title);
    for (const [index, block] of section.blocks.entries()) {
      yield* formBlock(page, block, report);
      if (block.kind === "table" && index < section.blocks.length - 1) page.nextRow += 1;
    }
    yield foot(page, { lone, title: report.title });
  }
  return { page, lone, pieces: pieces() };
}
