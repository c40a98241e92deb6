"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import { layOutExcerpt, type SourceExcerpt } from "./lay-out-excerpt.ts";
import classes from "./original-sheet.module.css";
import { useSource } from "./use-source.ts";

type OriginalSheetProps = { reviewKey: string; answer: ItemAnswer; fileName: string };

/** The vendor's own sheet around the answer, drawn as it is, with the answer's cell marked. */
export function OriginalSheet({ reviewKey, answer, fileName }: OriginalSheetProps) {
  const t = useTranslations("comparison.drawer");
  const state = useSource(reviewKey, answer.rowId);
  const { sheet, page, cell, row } = answer.source;
  const place = [fileName, sheet, page === null ? "" : t("page", { page }), cell ?? String(row)].filter(Boolean);
  return (
    <div className={classes["original"]}>
      <h3>
        {t("original")} <span className={classes["place"]}>{place.join(" › ")}</span>
      </h3>
      <div aria-live="polite">
        {state.phase === "loading" ? <p className={classes["note"]}>{t("loading")}</p> : null}
        {state.phase === "gone" ? <p className={classes["note"]}>{t("gone")}</p> : null}
        {state.phase === "failed" ? (
          <p className={classes["note"]}>
            {t("failed")}{" "}
            <button type="button" className={classes["retry"]} onClick={state.retry}>
              {t("retry")}
            </button>
          </p>
        ) : null}
      </div>
      {state.phase === "shown" ? <ExcerptTable excerpt={state.excerpt} label={place.join(" › ")} /> : null}
    </div>
  );
}

function ExcerptTable({ excerpt, label }: { excerpt: SourceExcerpt; label: string }) {
  const { columns, rows } = useMemo(() => layOutExcerpt(excerpt), [excerpt]);
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only inside its own box: the page itself must not move.
    const box = scroller.current;
    const hit = box?.querySelector<HTMLElement>("[data-hit]");
    if (!hit || !box) return;
    const past = hit.offsetLeft + hit.offsetWidth - box.clientWidth;
    box.scrollLeft = Math.max(0, Math.min(past + 8, hit.offsetLeft - 40));
    const below = hit.offsetTop + hit.offsetHeight - box.clientHeight;
    box.scrollTop = Math.max(0, Math.min(below + 8, hit.offsetTop - 24));
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={scroller} className={classes["scroller"]} tabIndex={0} aria-label={label}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.gridRow} data-answered={row.answered || undefined}>
              <th scope="row">{row.label > 0 ? row.label : ""}</th>
              {row.cells.map((cell) => (
                <td
                  key={cell.key}
                  rowSpan={cell.rowSpan}
                  colSpan={cell.columnSpan}
                  data-hit={cell.hit || undefined}
                  aria-current={cell.hit || undefined}
                >
                  <div>{cell.text}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
