"use client";

import { useTranslations } from "next-intl";
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Language } from "#lib/domain/language.ts";
import type { CellPlace, SoughtCell } from "../placement/find-doubt.ts";
import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";
import type { Words } from "../words/use-words.ts";
import type { WordStore } from "../words/word-store.ts";
import { columnChanges } from "./arrange-columns.ts";
import { copyCells } from "./copy-cells.ts";
import { type GridPlace, moveInGrid } from "./grid-keys.ts";
import type { GridLine } from "./grid-lines.ts";
import type { SheetColumn } from "./lay-out-columns.ts";
import { lineTexts } from "./line-texts.ts";

type GridKeyboardOptions = {
  lines: readonly GridLine[];
  columns: SheetColumn[];
  view: View;
  change: ChangeView;
  gridRef: RefObject<HTMLDivElement | null>;
  /** The cell to go to as soon as it is shown. */
  sought: RefObject<SoughtCell | null>;
  language: Language;
  onEnterDetails: () => void;
  onAnnounce: (text: string) => void;
  words: Words;
};

type Range = { top: number; bottom: number; left: number; right: number };

function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  const [row, column] = (cell?.dataset["place"] ?? "").split(",").map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}

function rangeOf(anchor: GridPlace | null, active: GridPlace): Range | null {
  if (!anchor || (anchor.row === active.row && anchor.column === active.column)) return null;
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

/** Roving focus, opening, selecting and copying: the grid's behaviour, apart from how it looks. */
export function useGridKeyboard(options: GridKeyboardOptions) {
  const { lines, columns, view, change, gridRef, sought, language, words, onEnterDetails, onAnnounce } = options;
  const { store } = words;
  const t = useTranslations("comparison");
  const [wanted, setWanted] = useState<GridPlace>(
    () => placeOfCell(lines, columns, view.cell) ?? { row: 1, column: 1 },
  );
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const takesFocus = useRef(false);
  // The column that was moved keeps the focus once the new order stands.
  const followed = useRef<string | null>(null);
  const hasFocus = useRef(false);
  // Filters may have taken the row or column away: the nearest one is as good.
  const active = { row: Math.min(wanted.row, lines.length), column: Math.min(wanted.column, columns.length) };
  const selection = rangeOf(anchor, active);

  useEffect(() => {
    const arrived = columns[active.column - 1]?.sheet.id === followed.current;
    // A filter may have taken away the cell that had the focus: then it goes to the nearest, never to nowhere.
    const lost = hasFocus.current && document.activeElement === document.body;
    if (followed.current ? !arrived : !takesFocus.current && !lost) return;
    takesFocus.current = false;
    followed.current = null;
    focusPlace(gridRef.current, active);
  });

  useEffect(() => {
    const cell = sought.current;
    // Not before the view that shows it stands.
    if (!cell || cell.item !== view.cell?.item || cell.sheet !== view.cell.sheet) return;
    const place = placeOfCell(lines, columns, cell);
    if (!place) return;
    sought.current = null;
    takesFocus.current = cell.takesFocus;
    setAnchor(null);
    setWanted(place);
  });

  function go(place: GridPlace, extend: boolean) {
    sought.current = null;
    setAnchor(extend ? (anchor ?? active) : null);
    setWanted(place);
    takesFocus.current = true;
    if (view.cell) showCell(place, "replace");
  }

  function showCell(place: GridPlace, how: "push" | "replace") {
    const line = lines[place.row - 1];
    const column = columns[place.column - 1] ?? columns[0];
    if (line?.kind === "row" && column) change({ cell: { item: line.key, sheet: column.sheet.id } }, how);
  }

  function open(place: GridPlace) {
    const line = lines[place.row - 1];
    if (place.row === 0) return void openMenu(gridRef.current, place);
    if (!line) return;
    if (line.kind !== "row") return change({ folds: toggled(view.folds, line.key) });
    const column = columns[place.column - 1] ?? columns[0];
    if (view.cell && view.cell.item === line.key && view.cell.sheet === column?.sheet.id) return onEnterDetails();
    showCell(place, view.cell ? "replace" : "push");
  }

  function moveSheet(by: "left" | "right") {
    const column = columns[active.column - 1];
    if (!column) return;
    change(columnChanges[by](column, columns));
    followed.current = column.sheet.id;
    go({ row: 0, column: Math.max(1, Math.min(columns.length, active.column + (by === "left" ? -1 : 1))) }, false);
  }

  /** Enter, Space, Escape; says whether the key was one of them. */
  function act(key: string): boolean {
    if (key === "Enter" || key === " ") open(active);
    else if (key.toLowerCase() === "b" && columns[active.column - 1]) {
      change(columnChanges.base(columns[active.column - 1] as SheetColumn, columns, view));
    } else if (key === "Escape" && anchor) setAnchor(null);
    else if (key === "Escape" && view.cell) change({ cell: null });
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!(event.target instanceof HTMLElement) || event.target.dataset["place"] === undefined) return;
    const { key, shiftKey } = event;
    if (event.altKey) {
      if (active.row !== 0 || (key !== "ArrowLeft" && key !== "ArrowRight")) return;
      event.preventDefault();
      return moveSheet(key === "ArrowLeft" ? "left" : "right");
    }
    const control = event.ctrlKey || event.metaKey;
    const size = { rows: lines.length + 1, columns: columns.length + 1, page: 10 };
    const target = moveInGrid({ key, control, place: active, ...size });
    if (target) go(target, shiftKey);
    if (target || act(key)) event.preventDefault();
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    const place = placeOf(event.target);
    const onControl = event.target instanceof Element && event.target.closest("button, a, input");
    // A person who marks words in an answer wants to copy them, not to open it.
    if (!place || onControl || window.getSelection()?.isCollapsed === false) return;
    setAnchor(event.shiftKey ? active : null);
    setWanted(place);
    if (!event.shiftKey && place.row > 0) open(place);
  }

  function onBlur(event: FocusEvent<HTMLElement>) {
    if (event.relatedTarget !== null) hasFocus.current = false;
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    hasFocus.current = true;
    const place = event.target.dataset["place"] === undefined ? null : placeOf(event.target);
    if (place && (place.row !== active.row || (place.column !== active.column && isRow(lines, place))))
      setWanted(place);
  }

  function onCopy(event: ClipboardEvent<HTMLElement>) {
    if (window.getSelection()?.isCollapsed === false && !anchor) return;
    const { top, bottom, left, right } = selection ?? {
      top: active.row,
      bottom: active.row,
      left: active.column,
      right: active.column,
    };
    const texts = [];
    for (let row = top; row <= bottom; row += 1) {
      texts.push(lineTexts({ line: lines[row - 1] ?? null, columns, language, store }).slice(left, right + 1));
    }
    event.preventDefault();
    const cut = columns.slice(Math.max(0, left - 1), right);
    if (lines.slice(Math.max(0, top - 1), bottom).some((line) => isCut(line, cut, store)))
      return void completeCopy(cut);
    event.clipboardData.setData("text/plain", copyCells(texts));
    onAnnounce(t("copied", { rows: texts.length, columns: right - left + 1 }));
  }

  /** Half an answer is never copied: the rest is asked for first. The clipboard is no longer ours to fill then. */
  async function completeCopy(cut: readonly SheetColumn[]): Promise<void> {
    const isComplete = await words.complete(cut.map(({ sheet }) => sheet.id));
    onAnnounce(t(isComplete ? "copyAgain" : "copyFailed"));
  }

  return { active, selection, onKeyDown, onClick, onFocus, onBlur, onCopy };
}

function isCut(line: GridLine, columns: readonly SheetColumn[], store: WordStore): boolean {
  if (line.kind !== "row") return false;
  return columns.some(({ index }) => {
    const cell = store.cellOf(line.row, index);
    return cell !== undefined && (!cell.sent || cell.answers.some(({ whole }) => !whole));
  });
}

function isRow(lines: readonly GridLine[], place: GridPlace): boolean {
  return place.row === 0 || lines[place.row - 1]?.kind === "row";
}

function placeOfCell(
  lines: readonly GridLine[],
  columns: readonly SheetColumn[],
  cell: CellPlace | null,
): GridPlace | null {
  const row = lines.findIndex((line) => line.kind === "row" && line.key === cell?.item);
  const column = columns.findIndex(({ sheet }) => sheet.id === cell?.sheet);
  return row >= 0 && column >= 0 ? { row: row + 1, column: column + 1 } : null;
}

function focusPlace(grid: HTMLElement | null, { row, column }: GridPlace): void {
  const cell = grid?.querySelector<HTMLElement>(`[data-place="${row},${column}"], [data-place="${row},0"]:only-child`);
  cell?.focus();
  // A row that was out of sight takes its full height only now.
  requestAnimationFrame(() => cell?.scrollIntoView({ block: "nearest", inline: "nearest" }));
}

function openMenu(grid: HTMLElement | null, { row, column }: GridPlace): void {
  grid?.querySelector<HTMLElement>(`[data-place="${row},${column}"] [data-menu]`)?.click();
}

function toggled(folds: readonly string[], key: string): string[] {
  return folds.includes(key) ? folds.filter((one) => one !== key) : [...folds, key];
}
