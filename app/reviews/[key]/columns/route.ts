import { packColumns } from "#components/comparison/words/pack-columns.ts";
import { openGrid } from "#lib/usecases/comparison/open-grid.ts";
import { act } from "../../../act.ts";

type Context = { params: Promise<{ key: string }> };

const MOST_SHEETS = 50;
/** Places of rows, in order of the page's choice. */
const ROWS = /^\d{1,6}(\.\d{1,6})*$/;

/**
 * The words of some sheets' cells, a line each (`packColumns`): `?sheets=ID.ID&stamp=S`, in all rows or those at some places of
 * the comparison: `&rows=0.7`. 409 where the review's comparison is not the one with this stamp any more: its cells would
 * stand in the wrong rows of the page that asks.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const sheetIds = (query.get("sheets") ?? "").split(".").filter(Boolean);
  const rows = query.get("rows");
  const isUnderstood = rows === null || ROWS.test(rows);
  if (sheetIds.length === 0 || sheetIds.length > MOST_SHEETS || !isUnderstood)
    return new Response(null, { status: 400 });
  const opened = await act("openGrid", openGrid, { reviewKey: (await params).key });
  if (!opened) return new Response(null, { status: 404 });
  if (opened.stamp !== query.get("stamp")) return new Response(null, { status: 409 });
  const wish = { sheets: sheetIds, rows: rows === null ? null : rows.split(".").map(Number) };
  return new Response(packColumns(opened.grid, wish), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
