"use client";

import { type DragEvent, useState } from "react";
import type { ChangeView } from "../view/use-view.ts";
import { moveColumn } from "./arrange-columns.ts";
import type { SheetColumn } from "./lay-out-columns.ts";

// Only what a heading of this page has put there is taken: files and texts dropped here mean nothing.
const TYPE = "application/x-kurabe-column";

type ColumnDragOptions = { column: SheetColumn; columns: readonly SheetColumn[]; change: ChangeView };

/** Moves a column by dragging its heading onto another's. The menu and Alt+arrows do the same by keyboard. */
export function useColumnDrag({ column, columns, change }: ColumnDragOptions) {
  const [over, setOver] = useState(false);
  const { id } = column.sheet;
  const isColumn = (event: DragEvent) => event.dataTransfer.types.includes(TYPE);
  return {
    "data-drop": over || undefined,
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(TYPE, id);
      event.dataTransfer.effectAllowed = "move";
    },
    onDragOver: (event: DragEvent) => {
      if (!isColumn(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const moved = event.dataTransfer.getData(TYPE);
      if (!isColumn(event) || moved === id) return;
      event.preventDefault();
      const shown = columns.map(({ sheet }) => sheet.id);
      change({ columns: moveColumn({ shown, id: moved, to: shown.indexOf(id) }) });
    },
  };
}
