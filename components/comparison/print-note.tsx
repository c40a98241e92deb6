"use client";

import { useTranslations } from "next-intl";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import classes from "./comparison-screen.module.css";
import { isLarge } from "./is-large.ts";
import type { SheetColumn } from "./lay-out-columns.ts";
import { usePrinting } from "./use-printing.ts";
import type { WordStore } from "./word-store.ts";

type PrintNoteProps = { comparison: GridComparison; columns: readonly SheetColumn[]; store: WordStore };

/** Whether what is shown of a comparison can be drawn as a whole at once, for paper. */
export function fitsOnPaper({ rows }: GridComparison, columns: readonly SheetColumn[]): boolean {
  return !isLarge({ sheets: columns.map(({ sheet }) => sheet), rows });
}

/** On paper, where the comparison is not whole: what is missing, and where the whole is to be had. */
export function PrintNote({ comparison, columns, store }: PrintNoteProps) {
  const t = useTranslations("comparison.paper");
  if (!usePrinting()) return null;
  const size = { items: comparison.rows.length, sheets: columns.length };
  if (!fitsOnPaper(comparison, columns)) {
    return (
      <p className={classes["paper"]} data-instead>
        {t("tooLarge", size)}
      </p>
    );
  }
  const isCut = store.cut(columns.map(({ sheet }) => sheet.id)).length > 0;
  return isCut ? <p className={classes["paper"]}>{t("cut")}</p> : null;
}
