import { memo } from "react";
import type { GridCell as CellContent } from "#lib/domain/grid-comparison.ts";
import { columnStyle, type DrawnColumn } from "./column-style.ts";
import { GridCell } from "./grid-cell.tsx";
import classes from "./grid-row.module.css";
import type { GridWords } from "./use-grid-words.ts";
import type { Density } from "./view-state.ts";

type GridSlotProps = {
  column: DrawnColumn;
  /** The grid's row, 1-based below the header. */
  row: number;
  item: string;
  cell: CellContent | undefined;
  /** The base service's cell, where one is chosen and this is another's. */
  base: CellContent | null;
  density: Density;
  words: GridWords;
  active: boolean;
  open: boolean;
  selected: boolean;
};

/** The place of a cell in the grid. Drawn anew only when something of its own changes: rows come and go as one scrolls. */
export const GridSlot = memo(function GridSlot(props: GridSlotProps) {
  const { column, row, item, cell, base, density, words, active, open, selected } = props;
  const { sheet, index, at, pinnedAt } = column;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid of plain elements
    <div
      role="gridcell"
      aria-colindex={at + 1}
      className={classes["cell"]}
      data-place={`${row},${at}`}
      data-open={open || undefined}
      data-selected={selected || undefined}
      data-pinned={pinnedAt === null ? undefined : true}
      style={columnStyle(column)}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
    >
      {cell ? (
        <GridCell
          item={item}
          sheet={index}
          cell={cell}
          density={density}
          language={sheet.language}
          words={words}
          base={base}
        />
      ) : null}
    </div>
  );
});
