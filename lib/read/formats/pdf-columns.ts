import type { PdfTable } from "./pdf-grid.ts";

const NEAR = 4;

/**
 * Column edges of one grid for tables that go on over pages: tables whose edges all lie on the edges of another belong to it. A page on
 * which a column's line is missing (only sections, a wide header) keeps its cells in the right columns so.
 */
export function alignColumns(tables: readonly PdfTable[]): Map<PdfTable, number[]> {
  const byWidth = tables.toSorted((a, b) => b.edges.length - a.edges.length);
  const models: number[][] = [];
  const edgesOf = new Map<PdfTable, number[]>();
  for (const table of byWidth) {
    const model = models.find((edges) => isWithin(table.edges, edges));
    if (!model) models.push(table.edges);
    edgesOf.set(table, model ?? table.edges);
  }
  return edgesOf;
}

function isWithin(edges: readonly number[], model: readonly number[]): boolean {
  const outer = [edges[0], edges.at(-1)];
  const modelOuter = [model[0], model.at(-1)];
  const meets = outer.every((edge, i) => Math.abs((edge ?? 0) - (modelOuter[i] ?? 0)) <= NEAR * 2);
  return meets && edges.slice(1, -1).every((edge) => model.some((other) => Math.abs(other - edge) <= NEAR));
}

/** The index of the model's edge nearest to a place. */
export function nearestEdge(edges: readonly number[], at: number): number {
  let best = 0;
  for (const [i, edge] of edges.entries()) if (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at)) best = i;
  return best;
}
