import type { Cell, SourceDocument, SourceSheet } from "#lib/domain/source-document.ts";
import { columnOfHeading, type InquiryColumn } from "./inquiry-words.ts";

/** A line of a returned file, its cells by what their column holds. */
export type ReplyRow = {
  sheet: string;
  gridRow: number;
  cells: Cell[];
  /** By the headings above; empty where there are none. */
  named: ReadonlyMap<InquiryColumn, Cell>;
};

type Headings = ReadonlyMap<number, InquiryColumn>;

/** The lines of the visible sheets, each under the headings that stand above it. Headings themselves are left out. */
export function replyRows(document: SourceDocument): { rows: ReplyRow[]; headingKeys: string[]; found: boolean } {
  const rows: ReplyRow[] = [];
  const headingKeys: string[] = [];
  for (const sheet of document.sheets.filter(({ hidden }) => !hidden)) {
    let headings: Headings = new Map();
    for (const [gridRow, cells] of linesOf(sheet)) {
      const named = headingsIn(cells);
      if (named) {
        headings = named;
        headingKeys.push(`${sheet.name}!${gridRow}`);
      } else rows.push({ sheet: sheet.name, gridRow, cells, named: nameCells(cells, headings) });
    }
  }
  return { rows, headingKeys, found: headingKeys.length > 0 };
}

function linesOf({ cells }: SourceSheet): [number, Cell[]][] {
  const written = cells.filter(({ text, links }) => text.trim() !== "" || (links?.length ?? 0) > 0);
  return [...Map.groupBy(written, ({ row }) => row)];
}

/** A line with the heading of the place for answers and one more of ours. */
function headingsIn(cells: readonly Cell[]): Headings | null {
  const named = cells.flatMap(({ column, text }) => {
    const heading = columnOfHeading(text);
    return heading ? [[column, heading] as const] : [];
  });
  const isTable = named.length >= 2 && named.some(([, heading]) => heading === "answer");
  return isTable ? new Map(named) : null;
}

function nameCells(cells: readonly Cell[], headings: Headings): ReadonlyMap<InquiryColumn, Cell> {
  return new Map(
    cells.flatMap((cell) => {
      const heading = headings.get(cell.column);
      return heading ? [[heading, cell] as const] : [];
    }),
  );
}
