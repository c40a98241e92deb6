"use client";

import { type CSSProperties, memo } from "react";
import type { Language } from "#lib/domain/language.ts";
import type { Density } from "../view/view-state.ts";
import type { GridWords } from "../words/use-grid-words.ts";
import type { WordStore } from "../words/word-store.ts";
import type { DrawnColumn } from "./column-style.ts";
import type { GridLine } from "./grid-lines.ts";
import classes from "./grid-row.module.css";
import { GridSlot } from "./grid-slot.tsx";
import { ItemCell } from "./item-cell.tsx";
import { LineTitle } from "./line-title.tsx";

type GridRowProps = {
  line: GridLine;
  /** 1-based, below the header. */
  index: number;
  /** The columns drawn. */
  columns: readonly DrawnColumn[];
  columnCount: number;
  /** Where it stands and how high it is in a grid that draws only a window; -1: in the flow. */
  start: number;
  size: number;
  density: Density;
  language: Language;
  words: GridWords;
  store: WordStore;
  /** Another number whenever words have come. */
  arrivals: number;
  path: boolean;
  /** The column that has the roving focus; -1 where it is in another row. */
  activeColumn: number;
  openSheet: string;
  /** Place of the base service among the comparison's sheets; -1 where none is chosen. */
  baseSheet: number;
  /** First and last selected column; -1 for none. */
  selectFrom: number;
  selectTo: number;
};

/** One line of the grid: an item with its cells, or a heading or a folded lot across the whole width. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, index, columns, density, language, store, baseSheet, activeColumn, selectFrom, selectTo } = props;
  const place: CSSProperties | undefined = props.start < 0 ? undefined : { top: props.start, height: props.size };
  const selected = (column: number) => selectFrom <= column && column <= selectTo;
  if (line.kind !== "row") {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a row of a grid of plain elements
      // biome-ignore lint/a11y/useFocusableInteractive: in a grid the cells take the focus
      <div role="row" aria-rowindex={index + 1} className={classes["line"]} style={place}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div
          role="gridcell"
          aria-colindex={1}
          aria-colspan={props.columnCount + 1}
          aria-expanded={line.open}
          data-place={`${index},0`}
          tabIndex={activeColumn >= 0 ? 0 : -1}
        >
          <LineTitle line={line} />
        </div>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a grid of plain elements
    // biome-ignore lint/a11y/useFocusableInteractive: in a grid the cells take the focus
    <div role="row" aria-rowindex={index + 1} className={classes["row"]} style={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes["item"]}
        data-place={`${index},0`}
        data-selected={selected(0) || undefined}
        tabIndex={activeColumn === 0 ? 0 : -1}
      >
        <ItemCell item={line.item} language={language} density={density} path={props.path} />
      </div>
      {columns.map((column) => (
        <GridSlot
          key={column.sheet.id}
          column={column}
          row={index}
          line={line.row}
          store={store}
          arrivals={store.arrivals(column.index) + (baseSheet < 0 ? 0 : store.arrivals(baseSheet))}
          base={baseSheet === column.index ? -1 : baseSheet}
          density={density}
          words={props.words}
          active={activeColumn === column.at}
          open={props.openSheet === column.sheet.id}
          selected={selected(column.at)}
        />
      ))}
    </div>
  );
});
