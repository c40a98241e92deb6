import { useTranslations } from "next-intl";
import { memo, type Ref } from "react";
import { rowPosition, type SourceSheet } from "#lib/domain/source-document.ts";
import type { ColumnRole } from "#lib/domain/source-row.ts";
import { BucketButton } from "./bucket-button.tsx";
import { firstAsked } from "./grid-tracks.ts";
import type { ItemText } from "./item-text.ts";
import pill from "./pill.module.css";
import { PlaceMark } from "./place-mark.tsx";
import type { PreviewRow } from "./place-rows.ts";
import { drawnSlots, type GridRow, type GridSlot } from "./sheet-grid.ts";
import classes from "./sheet-grid-view.module.css";
import type { PreviewDesk } from "./use-preview-desk.ts";

type SheetRowProps = {
  row: GridRow;
  roles: readonly ColumnRole[];
  found: PreviewRow | null;
  itemText: (key: string) => ItemText;
  desk: PreviewDesk;
  sheet: SourceSheet;
  /** Place among the drawn rows, from 1. */
  line: number;
  top: number;
  /** The cell that the keyboard stands on, in this row. */
  activeColumn: number | null;
  cellId: (line: number, column: number) => string;
  ref: Ref<HTMLTableRowElement>;
};

// Enough to know a cell by; the whole text stands beside the sheet, and a cell may hold 32,767 letters.
const SHOWN_LETTERS = 600;

/** One row of the sheet with its bucket and its place. */
export const SheetRow = memo(
  function SheetRow({ row, roles, found, itemText, desk, sheet, line, top, activeColumn, cellId, ref }: SheetRowProps) {
    const t = useTranslations("import");
    const bucket = found?.row.bucket ?? "ignored";
    const slots = drawnSlots(row, bucket);
    const end = endOf(slots);
    const asked = firstAsked(roles);
    return (
      <tr
        ref={ref}
        data-index={line - 1}
        aria-rowindex={line + 1}
        className={`${classes["line"]} ${classes["row"]}`}
        data-bucket={bucket}
        data-standing={found?.standing}
        data-current={activeColumn !== null || undefined}
        style={{ transform: `translateY(${top}px)` }}
      >
        <th
          scope="row"
          data-at={`${line}:0`}
          id={cellId(line, 0)}
          data-active={activeColumn === 0 || undefined}
          className={classes["number"]}
        >
          <BucketButton
            bucket={bucket}
            row={rowLabel(sheet, row.row)}
            opened={activeColumn !== null && desk.open === "bucket"}
            onOpen={(open) => {
              desk.setCursor({ sheet: sheet.name, gridRow: row.row, column: 0 });
              desk.setOpen(open ? "bucket" : null);
            }}
            onChoose={(chosen) => desk.correct(sheet.name, { kind: "bucket", gridRow: row.row, bucket: chosen })}
          />
        </th>
        {slots.map((slot) => (
          <SheetCell
            key={slot.column}
            line={line}
            slot={slot}
            id={cellId(line, slot.column)}
            role={roles[slot.column - 1] ?? "ignore"}
            before={slot.column + slot.span <= asked}
            active={activeColumn !== null && activeColumn >= slot.column && activeColumn < slot.column + slot.span}
          />
        ))}
        <td
          aria-colindex={end + 1}
          data-at={`${line}:${end}`}
          id={cellId(line, end)}
          className={classes["place"]}
          data-active={activeColumn === end || undefined}
        >
          <PlaceMark found={found} itemText={itemText} />
          {bucket === "question" ? null : (
            <button type="button" tabIndex={-1} className={pill["pill"]} onClick={() => desk.setOpen("bucket")}>
              {t(`bucket.${bucket}`)}
            </button>
          )}
        </td>
      </tr>
    );
  },
  // `desk` is new on every render; a row looks at it only where the keyboard stands, or when it is clicked.
  (before, after) =>
    before.activeColumn === null &&
    after.activeColumn === null &&
    before.found === after.found &&
    before.row === after.row &&
    before.roles === after.roles &&
    before.itemText === after.itemText &&
    before.top === after.top,
);

type SheetCellProps = {
  line: number;
  slot: GridSlot;
  id: string;
  role: ColumnRole;
  /** It stands before what is asked. */
  before: boolean;
  active: boolean;
};

function SheetCell({ line, slot, id, role, before, active }: SheetCellProps) {
  const text = slot.cell?.text ?? "";
  return (
    <td
      id={id}
      aria-colindex={slot.column + 1}
      colSpan={slot.span}
      data-at={`${line}:${slot.column}`}
      data-role={role}
      data-before={before || undefined}
      data-continued={slot.continued || undefined}
      data-active={active || undefined}
      className={classes["cell"]}
      style={{ gridColumn: `${slot.column + 1} / span ${slot.span}` }}
    >
      <span className={classes["text"]}>{text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text}</span>
    </td>
  );
}

function endOf(slots: readonly GridSlot[]): number {
  const last = slots.at(-1);
  return last ? last.column + last.span : 1;
}

/** The row's number as the file's reader counts: "3:12" is page 3, row 12. */
function rowLabel(sheet: SourceSheet, gridRow: number): string {
  const { page, row } = rowPosition(sheet, gridRow);
  return page === null ? String(row) : `${page}:${row}`;
}
