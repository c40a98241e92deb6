import type { GridSheet } from "#lib/domain/grid-comparison.ts";
import type { View } from "../view/view-state.ts";

/** Widths in px that a person may give a column. */
export const columnWidth = { usual: 260, small: 184, least: 140, most: 900, step: 60 };

/** A service's column as the view wants it: where it stands, how wide (null: shares what is free), whether it is held. */
export type SheetColumn = {
  sheet: GridSheet;
  /** Its place among the comparison's sheets. */
  index: number;
  /** Its place in the grid; 0 is the item column. */
  at: number;
  width: number | null;
  /** Distance in px from the item column while it is held there; null where it scrolls. */
  pinnedAt: number | null;
};

function readWidths(widths: readonly string[]): Map<string, number> {
  return new Map(
    widths.flatMap((entry): [string, number][] => {
      const cut = entry.lastIndexOf("_");
      const width = Number(entry.slice(cut + 1));
      return cut > 0 && width >= columnWidth.least && width <= columnWidth.most ? [[entry.slice(0, cut), width]] : [];
    }),
  );
}

/**
 * The services' columns in the view's order, without the hidden ones, the pinned ones first. Unknown ids are passed over. `usual`: how
 * wide those are that nobody sized; null: they share what is free.
 */
export function layOutColumns(
  sheets: readonly GridSheet[],
  { columns, hidden, pinned, widths }: Pick<View, "columns" | "hidden" | "pinned" | "widths">,
  usual: number | null = null,
): SheetColumn[] {
  const places = new Map(sheets.map((sheet, index) => [sheet.id, { sheet, index }]));
  const sized = readWidths(widths);
  const ordered = new Set([...pinned, ...columns, ...places.keys()]);
  const shown = [...ordered].filter((id) => !hidden.includes(id)).flatMap((id) => places.get(id) ?? []);
  let end = 0;
  return shown.map(({ sheet, index }, position) => {
    const isPinned = pinned.includes(sheet.id);
    const width = sized.get(sheet.id) ?? usual ?? (isPinned ? columnWidth.usual : null);
    const pinnedAt = isPinned ? end : null;
    end += width ?? 0;
    return { sheet, index, at: position + 1, width, pinnedAt };
  });
}
