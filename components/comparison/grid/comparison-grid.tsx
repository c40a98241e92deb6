"use client";

import { useTranslations } from "next-intl";
import { type CSSProperties, type RefObject, useEffect, useMemo, useRef } from "react";
import { useLanguage } from "#components/shared/use-language.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { isLarge } from "../is-large.ts";
import type { SoughtCell } from "../placement/find-doubt.ts";
import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";
import { useGridWords } from "../words/use-grid-words.ts";
import { useNearWords } from "../words/use-near-words.ts";
import type { Words } from "../words/use-words.ts";
import classes from "./comparison-grid.module.css";
import { GridCorner } from "./grid-corner.tsx";
import { GridHeaderCell } from "./grid-header-cell.tsx";
import type { GridContent } from "./grid-lines.ts";
import { GridRow } from "./grid-row.tsx";
import { columnWidth, type SheetColumn } from "./lay-out-columns.ts";
import { useGridKeyboard } from "./use-grid-keyboard.ts";
import { useGridWindow } from "./use-grid-window.ts";
import { useHeldRows } from "./use-held-rows.ts";
import { useLineLayout } from "./use-line-layout.ts";

type ComparisonGridProps = {
  comparison: GridComparison;
  content: GridContent;
  columns: SheetColumn[];
  view: View;
  change: ChangeView;
  /** ISO date: from it the ages of the sheets are counted. */
  today: string;
  gridRef: RefObject<HTMLDivElement | null>;
  /** The cell to go to as soon as it is shown. */
  sought: RefObject<SoughtCell | null>;
  /** How many cells wait for a person, and the way to the next of them. */
  doubts: number;
  onNextDoubt: () => void;
  /** Moves the focus to the details of the open cell. */
  onEnterDetails: () => void;
  onAnnounce: (text: string) => void;
  words: Words;
  /** Addresses of services over time, by sheet id. */
  history: Readonly<Record<string, string>>;
};

/** One track per column, for header and rows alike, and the width below which the grid scrolls sideways. */
function tracks(columns: readonly SheetColumn[], virtual: boolean): CSSProperties {
  // Where only a window is drawn, each width must be known.
  const px = ({ width }: SheetColumn) => width ?? (virtual ? columnWidth.usual : null);
  const widths = columns.map((column) => {
    const width = px(column);
    return width === null ? "minmax(var(--sheet-least), 1fr)" : `${width}px`;
  });
  const fixed = columns.reduce((sum, column) => sum + (px(column) ?? 0), 0);
  const free = columns.filter((column) => px(column) === null).length;
  return {
    ...(virtual ? {} : { "--tracks": `var(--item-width) ${widths.join(" ")}` }),
    "--least": `calc(var(--item-width) + ${fixed}px + ${free} * var(--sheet-least))`,
  } as CSSProperties;
}

/** The grid: items down, services across. Spreadsheet keys, one tab stop (ARIA grid pattern). */
export function ComparisonGrid(props: ComparisonGridProps) {
  const { comparison, content, columns, view, change, today, gridRef } = props;
  const { store, arrivals, missing } = props.words;
  const t = useTranslations("comparison");
  const language = useLanguage();
  const said = useGridWords();
  const virtual = isLarge(comparison);
  const style = useMemo(() => tracks(columns, virtual), [columns, virtual]);
  const path = view.order !== "template";
  const arranged = useMemo(() => ({ lines: content.lines, path, store }), [content.lines, path, store]);
  const { density } = view;
  const layOut = useLineLayout({ columns, density, language, store, arrivals });
  const drawnSheets = useRef<readonly string[] | null>(null);
  const held = useHeldRows({ arranged, layOut, scrollRef: gridRef, drawn: drawnSheets, onFill: props.words.fill });
  const { lines } = held;
  const keyboard = useGridKeyboard({ ...props, lines, language });
  const { active, selection } = keyboard;
  const drawn = useGridWindow({ enabled: virtual, lines, columns, layOut, scrollRef: gridRef, active });
  useNearWords({ store, columns, lines, sight: drawn.sight, onFill: props.words.fill });
  useEffect(() => {
    drawnSheets.current = drawn.sight && drawn.columns.map(({ sheet }) => sheet.id);
  });
  const baseSheet = comparison.sheets.findIndex(({ id }) => id === view.base);
  const all = () => lines.map((_, index) => ({ index, start: -1, size: -1 }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot be a grid of sticky, foldable lines
    <div
      ref={gridRef}
      role="grid"
      aria-label={t("gridLabel")}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className={classes["grid"]}
      data-density={view.density}
      data-window={virtual || undefined}
      style={style}
      tabIndex={-1}
      onKeyDown={keyboard.onKeyDown}
      onClick={keyboard.onClick}
      onFocus={keyboard.onFocus}
      onBlur={keyboard.onBlur}
      onCopy={keyboard.onCopy}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className={classes["head"]}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: in a grid the cells take the focus */}
        <div role="row" aria-rowindex={1} className={classes["header"]}>
          <GridCorner
            comparison={comparison}
            active={active.row === 0 && active.column === 0}
            doubts={props.doubts}
            onNextDoubt={props.onNextDoubt}
            missing={missing}
          />
          {drawn.columns.map((column) => (
            <GridHeaderCell
              key={column.sheet.id}
              column={column}
              columns={columns}
              active={active.row === 0 && active.column === column.at}
              coverage={comparison.coverage[column.index]}
              today={today}
              history={props.history[column.sheet.id] ?? null}
              missing={missing?.sheets.has(column.sheet.id) === true}
              view={view}
              change={change}
            />
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="rowgroup"
        className={classes["body"]}
        style={drawn.height === null ? undefined : { height: drawn.height }}
      >
        {(drawn.rows ?? all()).map(({ index, start, size }) => {
          const line = lines[index];
          const selected = selection && selection.top <= index + 1 && index + 1 <= selection.bottom ? selection : null;
          return line ? (
            <GridRow
              key={line.key}
              line={line}
              index={index + 1}
              columns={drawn.columns}
              columnCount={columns.length}
              start={start}
              size={size}
              density={density}
              language={language}
              words={said}
              store={store}
              arrivals={arrivals}
              path={held.path}
              activeColumn={active.row === index + 1 ? active.column : -1}
              openSheet={line.kind === "row" && view.cell?.item === line.key ? view.cell.sheet : ""}
              baseSheet={baseSheet}
              selectFrom={selected?.left ?? -1}
              selectTo={selected?.right ?? -1}
            />
          ) : null;
        })}
      </div>
      {lines.length === 0 ? <p className={classes["nothing"]}>{t("empty.filtered")}</p> : null}
    </div>
  );
}
