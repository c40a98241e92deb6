"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { MissingWords } from "../words/use-words.ts";
import classes from "./grid-header.module.css";

type GridCornerProps = {
  comparison: GridComparison;
  active: boolean;
  /** How many cells wait for a person. */
  doubts: number;
  onNextDoubt: () => void;
  missing: MissingWords | null;
};

/** The top left cell: what is compared, how it turned out, and what is to be done next. */
export function GridCorner({ comparison, active, doubts, onNextDoubt, missing }: GridCornerProps) {
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
      {missing ? <MissingNote missing={missing} /> : null}
      {doubts > 0 ? (
        <button type="button" className={classes["todo"]} data-menu tabIndex={-1} onClick={onNextDoubt}>
          {t("doubt.left", { count: doubts })} <kbd>N</kbd>
        </button>
      ) : null}
    </div>
  );
}

/** What could not be loaded is said where it is missing, with the way to ask again. */
function MissingNote({ missing: { sheets, outdated, retry } }: { missing: MissingWords }) {
  const t = useTranslations("comparison.missing");
  return (
    <span role="alert" className={classes["missing"]}>
      {outdated ? t("outdated") : t("columns", { count: sheets.size })}{" "}
      <button
        type="button"
        className={classes["todo"]}
        data-menu
        tabIndex={0}
        onClick={outdated ? () => window.location.reload() : retry}
      >
        {t(outdated ? "reload" : "retry")}
      </button>
    </span>
  );
}
