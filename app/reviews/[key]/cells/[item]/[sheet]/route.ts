import type { CellDetail } from "#components/comparison/cell-detail.ts";
import { openItem } from "#lib/usecases/open-item.ts";

type Context = { params: Promise<{ key: string; item: string; sheet: string }> };

/** All that is known of one cell. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { key, item, sheet } = await params;
  const opened = await openItem({ reviewKey: key, item, sheetId: sheet });
  const [cell] = opened?.row.cells ?? [];
  if (!opened || !cell) return new Response(null, { status: 404 });
  const detail: CellDetail = { answers: cell.answers, standings: opened.standings };
  return Response.json(detail, { headers: { "cache-control": "no-store" } });
}
