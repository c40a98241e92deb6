"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Comparison } from "#lib/domain/comparison.ts";
import classes from "./grid-header.module.css";

/** The top left cell: what is compared, and how it turned out. */
export function GridCorner({ comparison, active }: { comparison: Comparison; active: boolean }) {
  const t = useTranslations("comparison");
  const counts = useMemo(() => Map.groupBy(comparison.rows, ({ agreement }) => agreement), [comparison.rows]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid of plain elements
    <div
      role="columnheader"
      aria-colindex={1}
      className={classes["corner"]}
      data-place="0,0"
      tabIndex={active ? 0 : -1}
    >
      <span className={classes["small"]}>
        {t("counts", { items: comparison.rows.length, sheets: comparison.sheets.length })}
      </span>
      <ul className={classes["outcome"]}>
        {(["different", "same", "missing"] as const).map((agreement) => (
          <li key={agreement} data-agreement={agreement}>
            {t(`agreement.${agreement}`, { count: counts.get(agreement)?.length ?? 0 })}
          </li>
        ))}
      </ul>
    </div>
  );
}
