"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useMemo } from "react";
import { Chip } from "#components/ui/chip.tsx";
import { Segments } from "#components/ui/segments.tsx";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import { StatusSelect } from "../cell/status-select.tsx";
import { hasDrifted, isStale, needsReview } from "../grid/grid-lines.ts";
import classes from "./comparison-toolbar.module.css";
import { SearchField } from "./search-field.tsx";
import type { ChangeView } from "./use-view.ts";
import type { Filter, View } from "./view-state.ts";

type ToolbarProps = {
  comparison: GridComparison;
  view: View;
  change: ChangeView;
  language: Language;
  searchRef: RefObject<HTMLInputElement | null>;
  searchFailed: boolean;
  /** Opens the first cell whose placement is doubtful and shows only such rows; null where there is none. */
  onDoubts: (() => void) | null;
  /** Rows in which a service falls short of the requirements; null: nothing is judged. */
  gaps: number | null;
};

/** How many rows each filter would keep, over all rows. */
function countFilters({ rows }: GridComparison): Record<Exclude<Filter, "gaps">, number> {
  const having = (status: string) => rows.filter((row) => row.cells.some((cell) => cell.status === status)).length;
  return {
    unanswered: having("unanswered"),
    not_disclosed: having("not_disclosed"),
    flagged: rows.filter((row) => row.cells.some(({ flags }) => flags.length > 0)).length,
    stale: rows.filter(isStale).length,
    drifted: rows.filter(hasDrifted).length,
    review: rows.filter(needsReview).length,
  };
}

/** The bar above the grid: order, filters with their counts, search, density. */
export function ComparisonToolbar(props: ToolbarProps) {
  const { comparison, view, change, language, searchRef, onDoubts } = props;
  const t = useTranslations("comparison");
  const { gaps } = props;
  const counted = useMemo(() => countFilters(comparison), [comparison]);
  const counts: Record<Filter, number> = { gaps: gaps ?? 0, ...counted };
  const sections = useMemo(
    () => [...new Set(comparison.template.items.flatMap(({ path }) => path[language].slice(0, 1)))],
    [comparison.template, language],
  );
  const orders = gaps === null ? (["power", "template"] as const) : (["power", "template", "gap"] as const);
  const filtered = view.filters.length > 0 || view.section !== "" || view.status !== "" || view.search !== "";
  function flip(filter: Filter) {
    const on = view.filters.includes(filter);
    if (filter === "review" && !on && onDoubts) return onDoubts();
    // A gap that all share is one as well: no row may be folded away.
    const whole = filter === "gaps" && !on ? { only: false } : {};
    change({ ...whole, filters: on ? view.filters.filter((one) => one !== filter) : [...view.filters, filter] });
  }
  return (
    <div className={classes["bar"]}>
      <Segments
        label={t("order.label")}
        value={view.order}
        options={orders.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(order) => change(order === "gap" ? { order, only: false } : { order })}
      />
      <fieldset className={classes["chips"]}>
        <legend>{t("filter.label")}</legend>
        <Chip on={view.only} onClick={() => change({ only: !view.only })}>
          {t("filter.differences")}
        </Chip>
        {(Object.keys(counts) as Filter[]).map((filter) =>
          counts[filter] > 0 || view.filters.includes(filter) ? (
            <Chip key={filter} on={view.filters.includes(filter)} onClick={() => flip(filter)}>
              {t(`filter.${filter}`, { count: counts[filter] })}
            </Chip>
          ) : null,
        )}
      </fieldset>
      {sections.length > 1 ? (
        <select
          className={classes["section"]}
          aria-label={t("filter.section")}
          value={sections.includes(view.section) ? view.section : ""}
          onChange={(event) => change({ section: event.currentTarget.value })}
        >
          <option value="">{t("filter.allSections")}</option>
          {sections.map((section) => (
            <option key={section} value={section}>
              {section}
            </option>
          ))}
        </select>
      ) : null}
      <StatusSelect {...{ comparison, view, change }} />
      <SearchField view={view} change={change} searchRef={searchRef} />
      {props.searchFailed ? (
        <span role="alert" className={classes["failed"]}>
          {t("filter.searchFailed")}
        </span>
      ) : null}
      {filtered ? (
        <button
          type="button"
          className={classes["plain"]}
          onClick={() => change({ filters: [], section: "", status: "", search: "" })}
        >
          {t("filter.clear")}
        </button>
      ) : null}
      {view.hidden.length > 0 ? (
        <button type="button" className={classes["plain"]} onClick={() => change({ hidden: [] })}>
          {t("hidden.show", { count: view.hidden.length })}
        </button>
      ) : null}
      <div className={classes["end"]}>
        <Segments
          label={t("density.label")}
          value={view.density}
          options={(["marks", "two", "full"] as const).map((value) => ({ value, label: t(`density.${value}`) }))}
          onChange={(density) => change({ density })}
        />
      </div>
    </div>
  );
}
