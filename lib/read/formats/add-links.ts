import type { CellIndex } from "./cell-index.ts";
import type { RangeLink } from "./xlsx-extras.ts";

/** Adds an address to each cell with text of the block that it lies on. */
export function addLinks(index: CellIndex, links: readonly RangeLink[]): void {
  for (const { range, url } of links) {
    for (const cell of index.find(range)) {
      if (cell.text === "") continue;
      cell.links ??= [];
      cell.links.push({ text: cell.text, url });
    }
  }
}
