import type { ReportCell, ReportSection, ReportTable } from "#lib/domain/report.ts";

// In units of a column's width: what a page of A4 holds upright, and across with columns drawn closer.
const UPRIGHT = 130;
const ACROSS = 250;

export type Orientation = "portrait" | "landscape";

/** A row of a table that is wider than a page, told line by line. */
export type TableRecord = { title: string; lines: { label: string; cell: ReportCell }[] };

function tableWidth({ columns }: ReportTable): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

function isEmpty({ text, status, links = [], marks = [] }: ReportCell): boolean {
  return text === "" && status === undefined && links.length === 0 && marks.length === 0;
}

/** The table as paper takes it: without its details where it would not fit with them. */
export function paperTable(table: ReportTable): ReportTable {
  if (tableWidth(table) <= ACROSS) return table;
  const kept = table.columns.map(({ detail }) => !detail);
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => row.filter((_, index) => kept[index])),
    frozenColumns: kept.slice(0, table.frozenColumns).filter(Boolean).length,
  };
}

/** Whether a table is too wide for a page of either orientation and has to be told row by row. */
export function isTooWide(table: ReportTable): boolean {
  return tableWidth(table) > ACROSS;
}

/** Which way the pages of a section lie: across where it has a table that needs it. */
export function pageOrientation({ blocks }: ReportSection): Orientation {
  const widths = blocks.map((block) => (block.kind === "table" ? tableWidth(paperTable(block)) : 0));
  return widths.some((width) => width > UPRIGHT && width <= ACROSS) ? "landscape" : "portrait";
}

/** Each row under its first columns, the other columns as lines; empty cells are left out. */
export function* tellRecords(table: ReportTable): Iterable<TableRecord> {
  const lead = Math.max(2, table.frozenColumns);
  for (const row of table.rows) {
    yield {
      title: row
        .slice(0, lead)
        .map(({ text }) => text)
        .filter(Boolean)
        .join("　"),
      lines: row.slice(lead).flatMap((cell, index) => {
        const label = table.columns[lead + index]?.heading ?? "";
        return isEmpty(cell) ? [] : [{ label, cell }];
      }),
    };
  }
}
