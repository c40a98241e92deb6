import { memo } from "react";
import type { GridRow } from "#lib/domain/grid-comparison.ts";
import type { Density } from "../view/view-state.ts";
import type { GridWords } from "../words/use-grid-words.ts";
import type { WordStore } from "../words/word-store.ts";
import { columnStyle, type DrawnColumn } from "./column-style.ts";
import { GridCell } from "./grid-cell.tsx";
import classes from "./grid-row.module.css";

type GridSlotProps = {
  column: DrawnColumn;
  /** The grid's row, 1-based below the header. */
  row: number;
  line: GridRow;
  store: WordStore;
  /** How often words have come for the cell, and for the one that it is compared with. */
  arrivals: number;
  /** Place of the base service among the comparison's sheets; -1 where none is chosen, or this is its own cell. */
  base: number;
  density: Density;
  words: GridWords;
  active: boolean;
  open: boolean;
  selected: boolean;
};

/** The place of a cell in the grid. Drawn anew only when something of its own changes: rows come and go as one scrolls. */
export const GridSlot = memo(function GridSlot(props: GridSlotProps) {
  const { column, row, line, store, base, density, words, active, open, selected } = props;
  const { sheet, index, at, pinnedAt } = column;
  const cell = store.cellOf(line, index);
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
          item={line.item}
          sheet={index}
          sheetId={sheet.id}
          cell={cell}
          density={density}
          language={sheet.language}
          words={words}
          base={store.cellOf(line, base) ?? null}
        />
      ) : null}
    </div>
  );
});
