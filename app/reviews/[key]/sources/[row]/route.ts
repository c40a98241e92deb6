import type { SourceExcerpt } from "#components/comparison/cell/lay-out-excerpt.ts";
import { openSource, type SourceView } from "#lib/usecases/comparison/open-source.ts";
import { act } from "../../../../act.ts";

type Context = { params: Promise<{ key: string; row: string }> };

// A sheet may name 16,384 columns; nobody reads that many beside an answer.
const MOST_COLUMNS = 60;

/** The original sheet around a row, as it is drawn beside its answer. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { key, row } = await params;
  const view = await act("openSource", openSource, { reviewKey: key, rowId: row, around: 2 });
  if (!view) return new Response(null, { status: 404 });
  return Response.json(toExcerpt(view), { headers: { "cache-control": "private, max-age=600" } });
}

function toExcerpt({ row, cell, fileName, sheet, firstRow, lastRow, columns, cells }: SourceView): SourceExcerpt {
  const offset = row.row - row.gridRow;
  return {
    fileName,
    sheet,
    page: row.page,
    cell,
    gridRow: row.gridRow,
    rows: Array.from({ length: lastRow - firstRow + 1 }, (_, index) => ({
      gridRow: firstRow + index,
      label: firstRow + index + offset,
    })),
    columns: Math.min(columns, MOST_COLUMNS),
    cells: cells.filter(({ column }) => column <= MOST_COLUMNS),
  };
}
