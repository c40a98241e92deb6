"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Coverage } from "#lib/domain/comparison.ts";
import { SheetDate } from "../cell/sheet-date.tsx";
import { ColumnScore } from "../judging/column-score.tsx";
import { CoverageBar } from "../sections/coverage-bar.tsx";
import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";
import { ColumnMenu } from "./column-menu.tsx";
import { columnStyle, type DrawnColumn } from "./column-style.ts";
import classes from "./grid-header.module.css";
import type { SheetColumn } from "./lay-out-columns.ts";
import { ResizeHandle } from "./resize-handle.tsx";
import { useColumnDrag } from "./use-column-drag.ts";

type GridHeaderCellProps = {
  column: DrawnColumn;
  columns: SheetColumn[];
  active: boolean;
  coverage: Coverage | undefined;
  today: string;
  /** Its answers could not be had. */
  missing: boolean;
  /** Address of the service over time; null: there is no sheet before this one. */
  history: string | null;
  view: View;
  change: ChangeView;
};

/** A service's heading: who, which service, how old the sheet is, how much of the list it answers. */
export const GridHeaderCell = memo(function GridHeaderCell(props: GridHeaderCellProps) {
  const { column, columns, active, coverage, today, missing, history, view, change } = props;
  const { sheet, at, pinnedAt } = column;
  const t = useTranslations("comparison.header");
  const drag = useColumnDrag({ column, columns, change });
  const answered = coverage ? coverage.items - coverage.not_disclosed - coverage.unanswered - coverage.not_in_sheet : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid of plain elements
    <div
      role="columnheader"
      aria-colindex={at + 1}
      className={classes["sheet"]}
      data-place={`0,${at}`}
      data-sheet={sheet.id}
      data-pinned={pinnedAt === null ? undefined : true}
      style={columnStyle(column)}
      tabIndex={active ? 0 : -1}
      {...drag}
    >
      <div className={classes["names"]}>
        <div>
          <span className={classes["vendor"]} title={sheet.vendor || sheet.fileName}>
            {sheet.vendor || sheet.fileName}
          </span>
          {view.base === sheet.id ? <span className={classes["base"]}>{t("isBase")}</span> : null}
          {sheet.service && sheet.service !== sheet.vendor ? (
            <span className={classes["service"]} title={sheet.service}>
              {sheet.service}
            </span>
          ) : null}
        </div>
        <ColumnMenu {...{ column, columns, view, change, history }} />
      </div>
      <SheetDate disclosedOn={sheet.disclosedOn} today={today} language={sheet.language} />
      {missing ? <span className={classes["missing"]}>{t("missing")}</span> : null}
      {coverage ? (
        <div className={classes["coverage"]}>
          <CoverageBar coverage={coverage} />
          <span className={classes["small"]}>{t("answered", { answered, items: coverage.items })}</span>
        </div>
      ) : null}
      <ColumnScore sheet={column.index} />
      <ResizeHandle id={sheet.id} view={view} change={change} />
    </div>
  );
});
