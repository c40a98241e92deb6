/** No column is narrower than this, in points. */
const NARROWEST = 4;

/** An edge at another place, kept between its neighbours and on the page. */
export function moveEdge(
  edges: readonly number[],
  { at, to, width }: { at: number; to: number; width: number },
): number[] {
  const least = at === 0 ? 0 : (edges[at - 1] ?? 0) + NARROWEST;
  const most = at === edges.length - 1 ? width : (edges[at + 1] ?? width) - NARROWEST;
  return edges.map((edge, index) => (index === at ? Math.min(Math.max(to, least), Math.max(most, least)) : edge));
}

/** One edge more, in the middle of the widest column; `at` is its place among them. */
export function addEdge(edges: readonly number[]): { edges: number[]; at: number } {
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  const widest = widths.indexOf(Math.max(...widths));
  const middle = ((edges[widest] ?? 0) + (edges[widest + 1] ?? 0)) / 2;
  return { edges: [...edges.slice(0, widest + 1), middle, ...edges.slice(widest + 1)], at: widest + 1 };
}

/** Without one edge: its two columns become one. Two edges always stay. */
export function removeEdge(edges: readonly number[], at: number): number[] {
  return edges.length <= 2 ? [...edges] : edges.filter((_, index) => index !== at);
}
