"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import { StatusMark } from "#components/shared/status-mark.tsx";
import { statuses } from "#lib/domain/answer-words.ts";
import type { GridLine } from "./grid-lines.ts";
import classes from "./line-title.module.css";

/** What a line across the grid says: a section's name, or how many rows are folded here and what they all say. */
export function LineTitle({ line }: { line: Exclude<GridLine, { kind: "row" }> }) {
  const t = useTranslations("comparison.fold");
  const format = useFormatter();
  const marker = <span aria-hidden="true">{line.open ? "▾ " : "▸ "}</span>;
  if (line.kind === "section") {
    return (
      <span className={classes["title"]}>
        {marker}
        <b>{t("section", { title: line.title, count: line.rows })}</b>
      </span>
    );
  }
  const counted = statuses.filter((status) => line.fold.counts[status] > 0);
  return (
    <span className={classes["title"]}>
      {marker}
      <b>{t("items", { count: line.fold.rows.length })}</b> {t(line.fold.agreement)}
      <span className={classes["counts"]}>
        {counted.map((status) => (
          <Fragment key={status}>
            {" "}
            <span className={classes["count"]}>
              <StatusMark status={status} /> {format.number(line.fold.counts[status])}
            </span>
          </Fragment>
        ))}
      </span>
    </span>
  );
}
