"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { statuses } from "#lib/domain/answer-words.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import classes from "../view/comparison-toolbar.module.css";
import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";

type StatusSelectProps = { comparison: GridComparison; view: View; change: ChangeView };

/** Keeps the rows in which a service has one status; those that no service has are not offered. */
export function StatusSelect({ comparison: { rows }, view, change }: StatusSelectProps) {
  const t = useTranslations("comparison.filter");
  const word = useTranslations("status.status");
  const known = useMemo(() => new Set(rows.flatMap(({ cells }) => cells.map(({ status }) => status))), [rows]);
  return (
    <select
      className={classes["section"]}
      aria-label={t("status")}
      value={view.status}
      onChange={({ currentTarget: { value } }) => change({ status: statuses.find((one) => one === value) ?? "" })}
    >
      <option value="">{t("allStatuses")}</option>
      {statuses.map((status) =>
        known.has(status) || view.status === status ? (
          <option key={status} value={status}>
            {word(status)}
          </option>
        ) : null,
      )}
    </select>
  );
}
