import type { View } from "../view/view-state.ts";
import { columnWidth, type SheetColumn } from "./lay-out-columns.ts";

type ColumnChange =
  | Pick<View, "columns">
  | Pick<View, "hidden">
  | Pick<View, "pinned">
  | Pick<View, "widths">
  | Pick<View, "base">;

/** Puts a column where another one stands; the others keep their order. Ids of the shown columns, from the left. */
export function moveColumn({ shown, id, to }: { shown: readonly string[]; id: string; to: number }): string[] {
  const others = shown.filter((one) => one !== id);
  return others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, id);
}

/** What each entry of a column's menu changes in the view. */
export const columnChanges = {
  left: ({ sheet }: SheetColumn, columns: readonly SheetColumn[]) => shift(sheet.id, columns, -1),
  right: ({ sheet }: SheetColumn, columns: readonly SheetColumn[]) => shift(sheet.id, columns, 1),
  pin: ({ sheet }: SheetColumn, _: readonly SheetColumn[], view: View) => ({ pinned: toggle(view.pinned, sheet.id) }),
  hide: ({ sheet }: SheetColumn, _: readonly SheetColumn[], view: View) => ({ hidden: toggle(view.hidden, sheet.id) }),
  base: ({ sheet }: SheetColumn, _: readonly SheetColumn[], view: View) => ({
    base: view.base === sheet.id ? "" : sheet.id,
  }),
  wider: (column: SheetColumn, _: readonly SheetColumn[], view: View) => resize(column, view, columnWidth.step),
  narrower: (column: SheetColumn, _: readonly SheetColumn[], view: View) => resize(column, view, -columnWidth.step),
  resetWidth: ({ sheet }: SheetColumn, _: readonly SheetColumn[], view: View) => ({
    widths: view.widths.filter((entry) => !entry.startsWith(`${sheet.id}_`)),
  }),
} satisfies Record<string, (column: SheetColumn, columns: readonly SheetColumn[], view: View) => ColumnChange>;

export type ColumnAction = keyof typeof columnChanges;

/** The widths of a view with one column's set to `px`, kept within what is readable. */
export function setWidth(view: View, id: string, px: number): Pick<View, "widths"> {
  const width = Math.round(Math.max(columnWidth.least, Math.min(columnWidth.most, px)));
  return { widths: [...view.widths.filter((entry) => !entry.startsWith(`${id}_`)), `${id}_${width}`] };
}

function resize({ sheet, width }: SheetColumn, view: View, by: number): Pick<View, "widths"> {
  return setWidth(view, sheet.id, (width ?? columnWidth.usual) + by);
}

function shift(id: string, columns: readonly SheetColumn[], by: number): Pick<View, "columns"> {
  const shown = columns.map(({ sheet }) => sheet.id);
  return { columns: moveColumn({ shown, id, to: shown.indexOf(id) + by }) };
}

function toggle(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
