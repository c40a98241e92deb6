import type { MarkedRequirement, Marks } from "#lib/domain/judgement.ts";
import type { Competitor } from "./lead.ts";

/** An open answer of one sheet: what it adds to the sheet's score when it passes. */
export type OpenCell = { item: string; sheet: number; gain: number; must: boolean };

/** One sheet with all that is still open in it. */
export type Open = Competitor & { sheet: number; cells: OpenCell[] };

const OPEN: ReadonlySet<string> = new Set(["unknown", "conditional"]);

function openOf(requirements: readonly MarkedRequirement[], sheet: number, total: number): OpenCell[] {
  return requirements.flatMap(({ item, must, weight, cells }) => {
    if (!OPEN.has(cells[sheet]?.outcome ?? "")) return [];
    const gain = total > 0 ? weight / total : 0;
    return must || gain > 0 ? [{ item, sheet, gain, must }] : [];
  });
}

function totalOf(requirements: readonly MarkedRequirement[], sheet: number): number {
  return requirements.reduce((sum, { weight, cells }) => (cells[sheet]?.outcome === "exempt" ? sum : sum + weight), 0);
}

/** Every sheet's state and open answers, in the order of the sheets. */
export function listOpen({ requirements, sheets }: Marks): Open[] {
  const scored = requirements.some(({ weight }) => weight > 0);
  return sheets.map(({ musts, score }, sheet) => ({
    sheet,
    musts,
    ...(score ?? { worst: 0, best: scored ? 1 : 0 }),
    cells: openOf(requirements, sheet, totalOf(requirements, sheet)),
  }));
}
