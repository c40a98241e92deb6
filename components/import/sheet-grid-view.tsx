import { useVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import type { SourceSheet } from "#lib/domain/source-document.ts";
import type { ColumnRole } from "#lib/domain/source-row.ts";
import { ColumnHeads } from "./column-heads.tsx";
import { focusCard } from "./focus-card.ts";
import { moveInGrid } from "./grid-position.ts";
import { layTracks } from "./grid-tracks.ts";
import { rowKey } from "./row-key.ts";
import { drawnSlots, estimateHeight, maxDrawnColumns, type SheetGrid, slotAround } from "./sheet-grid.ts";
import belowClasses from "./sheet-grid-below.module.css";
import classes from "./sheet-grid-view.module.css";
import { SheetRow } from "./sheet-row.tsx";
import { useBoxWidth } from "./use-box-width.ts";
import { useItemTexts } from "./use-item-texts.ts";
import type { PreviewDesk } from "./use-preview-desk.ts";

// Up to here all rows are drawn, so that the browser's own search finds them; longer sheets are drawn where one looks.
const DRAW_ALL = 300;
const HEAD_HEIGHT = 50;

/** One sheet as a grid (WAI-ARIA grid pattern): the focus stays on the grid, the active cell is announced. */
export function SheetGridView({ desk, sheet, grid }: { desk: PreviewDesk; sheet: SourceSheet; grid: SheetGrid }) {
  "use no memo"; // the virtualizer changes inside itself
  const t = useTranslations("import.sheet");
  const id = useId();
  const box = useRef<HTMLTableElement>(null);
  const itemText = useItemTexts(desk.template);
  const roles = useRoles(desk, sheet);
  const width = useBoxWidth(box);
  const tracks = useMemo(() => layTracks(grid, { roles, width }), [grid, roles, width]);
  const index = grid.rows.findIndex(({ row }) => row === desk.cursor.gridRow) + 1;
  const heights = useMemo(() => grid.rows.map((row) => estimateHeight(row, grid.widths)), [grid]);
  const virtual = useVirtualizer({
    count: grid.rows.length,
    getScrollElement: () => box.current,
    estimateSize: (at) => heights[at] ?? 0,
    overscan: grid.rows.length <= DRAW_ALL ? DRAW_ALL : 12,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT + 8,
    scrollPaddingEnd: 24,
    useFlushSync: false,
  });
  const cellId = (line: number, column: number) => `${id}-${line}-${column}`;
  const here = grid.rows[index - 1];
  const slots = here ? drawnSlots(here, desk.current?.row.bucket ?? "ignored") : [];
  const slot = slotAround(slots, desk.cursor.column);
  const active = cellId(index, slot.first);

  // A row far away is first drawn where its estimated height puts it; only then can its cell be brought into view.
  useEffect(() => {
    let frame = 0;
    const show = (tries: number) => {
      const cell = document.getElementById(active);
      if (index > 0 && !cell) virtual.scrollToIndex(index - 1, { align: "center" });
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (tries > 0) frame = requestAnimationFrame(() => show(tries - 1));
    };
    show(4);
    return () => cancelAnimationFrame(frame);
  }, [virtual, index, active]);

  function goTo(position: { index: number; column: number }): void {
    const gridRow = grid.rows[position.index - 1]?.row ?? 0;
    // Where the places stand below their rows, no head stands above them.
    const last = grid.columns + (position.index === 0 && tracks.below ? 0 : 1);
    desk.setCursor({ sheet: sheet.name, gridRow, column: Math.min(position.column, last) });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.target === box.current) {
      event.preventDefault();
      openCell({ desk, onHead: index === 0 });
      return;
    }
    const to = moveInGrid(
      { index, column: event.key === "ArrowRight" ? slot.last : slot.first },
      {
        key: event.key,
        ctrlKey: event.ctrlKey,
        extent: { rows: grid.rows.length, columns: grid.columns + 1, page: 10 },
      },
    );
    if (!to || event.target !== box.current || event.altKey || event.metaKey) return;
    event.preventDefault();
    // The heads are always in view: what stands below them comes along.
    if (to.index === 0) box.current?.scrollTo({ top: 0 });
    goTo(to);
  }

  // One listener for all cells: rows come and go under the virtualizer.
  function onClick(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest("[data-at]") : null;
    const [line, column] = (cell?.getAttribute("data-at") ?? "").split(":").map(Number);
    if (line !== undefined && column !== undefined && Number.isFinite(line)) goTo({ index: line, column });
  }

  return (
    <>
      <table
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: WAI-ARIA names table as an element for grid
        role="grid"
        tabIndex={0}
        aria-label={t("grid", { sheet: sheet.name })}
        aria-rowcount={grid.rows.length + 1}
        aria-colcount={grid.columns + 2}
        aria-activedescendant={active}
        className={tracks.below ? `${classes["box"]} ${belowClasses["below"]}` : classes["box"]}
        style={tracks.style}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <ColumnHeads
          {...{ desk, sheet, roles, cellId }}
          columns={grid.columns}
          below={tracks.below}
          active={index === 0}
        />
        <tbody className={classes["body"]} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((line) => {
            const row = grid.rows[line.index];
            return row ? (
              <SheetRow
                key={row.row}
                ref={virtual.measureElement}
                {...{ row, roles, itemText, desk, sheet, cellId }}
                found={desk.preview.byKey.get(rowKey({ sheet: sheet.name, gridRow: row.row })) ?? null}
                line={line.index + 1}
                top={line.start - HEAD_HEIGHT}
                activeColumn={line.index + 1 === index ? desk.cursor.column : null}
              />
            ) : null;
          })}
        </tbody>
      </table>
      {sheet.columns > maxDrawnColumns ? (
        <p className={classes["more"]}>{t("moreColumns", { count: sheet.columns - maxDrawnColumns })}</p>
      ) : null}
    </>
  );
}

function useRoles(desk: PreviewDesk, sheet: SourceSheet): readonly ColumnRole[] {
  const { layout } = desk.preview.recognition;
  return useMemo(() => layout.sheets.find((known) => known.sheet === sheet.name)?.roles ?? [], [layout, sheet]);
}

// Enter on a cell opens what can be changed there: the column's role, the row's bucket, or the question beside it.
function openCell({ desk, onHead }: { desk: PreviewDesk; onHead: boolean }): void {
  const asks = desk.current?.row.bucket === "question";
  if (onHead) desk.setOpen("role");
  else if (!asks || desk.cursor.column === 0) desk.setOpen("bucket");
  else focusCard();
}
