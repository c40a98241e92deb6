import type { Paper } from "#lib/domain/source-document.ts";
import type { PdfPage } from "./pdf-page.ts";
import type { PdfRow } from "./pdf-row.ts";

// A page has a few hundred pieces of text; what is more is not drawn.
const MOST_TEXTS = 1_500;
const MOST_EDGES = 40;
const LONGEST = 300;

/** The page that shows most of a document's columns, by which they can be set: the one with most rows of its widest table. */
export function makePaper(pages: readonly PdfPage[], rows: readonly PdfRow[], byHand?: readonly number[]): Paper {
  const most = Math.max(0, ...rows.map(({ table }) => table?.edges.length ?? 0));
  const wide = rows.filter(({ table }) => table && table.edges.length === most && most <= MOST_EDGES);
  const count = (page: PdfPage) => wide.filter((row) => row.page === page.number).length || page.items.length / 1_000;
  const page = pages.toSorted((a, b) => count(b) - count(a))[0];
  const items = page?.items.slice(0, MOST_TEXTS) ?? [];
  const right = Math.max(page?.width ?? 0, ...items.map(({ x, width }) => x + width));
  const edges = byHand ?? wide.find((row) => row.page === page?.number)?.table?.edges ?? [];
  return {
    page: page?.number ?? 1,
    width: right,
    height: Math.max(page?.height ?? 0, ...items.map(({ y }) => y)),
    texts: items.map(({ text, x, y, width, height }) => ({ text: text.slice(0, LONGEST), x, y, width, height })),
    edges: edges.map((edge) => Math.min(Math.max(edge, 0), right)),
    byHand: byHand !== undefined,
  };
}
