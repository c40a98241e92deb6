"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Marks } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import { SheetDate } from "../cell/sheet-date.tsx";
import { GridCell } from "../grid/grid-cell.tsx";
import { type GridLine, gridContent } from "../grid/grid-lines.ts";
import { ItemCell } from "../grid/item-cell.tsx";
import type { SheetColumn } from "../grid/lay-out-columns.ts";
import { LineTitle } from "../grid/line-title.tsx";
import { ColumnScore } from "../judging/column-score.tsx";
import type { Density, View } from "../view/view-state.ts";
import { useGridWords } from "../words/use-grid-words.ts";
import type { WordStore } from "../words/word-store.ts";
import classes from "./printed-comparison.module.css";
import { isPrintable, printedLots, printedView } from "./printed-view.ts";
import { usePrinting } from "./use-printing.ts";

type PrintedProps = {
  title: string;
  comparison: GridComparison;
  columns: readonly SheetColumn[];
  view: View;
  language: Language;
  /** ISO date: from it the ages of the sheets are counted. */
  today: string;
  /** The items that a search has found; null: there is no search. */
  found: ReadonlySet<string> | null;
  marks: Marks | null;
  store: WordStore;
  /** How much of each answer stands on paper. */
  density: Density;
};

// Not in the style sheet: the builder leaves out what is said of pages, and other screens print upright.
const SHEET = `@page {
  size: landscape;
  margin: 11mm 10mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 9px }
}`;

/** While the page is printed: the whole comparison as the view arranges it, not the window that is in sight. */
export function PrintedComparison(props: PrintedProps) {
  return usePrinting() ? <Paper {...props} /> : null;
}

function Paper(props: PrintedProps) {
  const { comparison, columns, language, found, marks, store, density } = props;
  const t = useTranslations("comparison.paper");
  const view = printedView(props.view, density);
  const { lines } = gridContent(comparison, { view, language, found, marks });
  if (!isPrintable({ lines: lines.length, services: columns.length }, density))
    return <p className={classes["note"]}>{t("tooLarge", { items: lines.length, sheets: columns.length })}</p>;
  return (
    <div className={classes["paper"]}>
      <style>{SHEET}</style>
      {density === "full" && store.cut(columns.map(({ sheet }) => sheet.id)).length > 0 ? (
        <p className={classes["note"]}>{t("cut")}</p>
      ) : null}
      {printedLots(columns, density).map((lot) => (
        <PrintedLot key={lot[0]?.sheet.id} {...props} lot={lot} lines={lines} view={view} />
      ))}
    </div>
  );
}

type LotProps = PrintedProps & { lot: readonly SheetColumn[]; lines: readonly GridLine[] };

/** Some services beside each other; what stands above is repeated on every page. */
function PrintedLot({ title, comparison, columns, lot, lines, view, language, today, store }: LotProps) {
  const t = useTranslations("comparison.paper");
  const format = useFormatter();
  const words = useGridWords();
  const { sheets, coverage } = comparison;
  const base = sheets.findIndex(({ id }) => id === view.base);
  const shown = { from: lot[0]?.at ?? 0, to: lot.at(-1)?.at ?? 0, count: columns.length };
  return (
    <table className={classes["lot"]} data-density={view.density}>
      <thead>
        <tr>
          <th colSpan={lot.length + 1} className={classes["title"]}>
            {t("title", { title, ...shown, date: format.dateTime(new Date(`${today}T00:00:00Z`), PRINTED_DAY) })}
            {view.density === "full" ? null : <span className={classes["short"]}>{t(`short.${view.density}`)}</span>}
          </th>
        </tr>
        <tr>
          <th scope="col" className={classes["item"]}>
            {t("items", { count: lines.filter(({ kind }) => kind === "row").length })}
          </th>
          {lot.map(({ sheet, index }) => (
            <th key={sheet.id} scope="col">
              {[sheet.vendor || sheet.fileName, sheet.service === sheet.vendor ? "" : sheet.service]
                .filter(Boolean)
                .join(" – ")}
              <SheetDate disclosedOn={sheet.disclosedOn} today={today} language={sheet.language} />
              {coverage[index] ? <ColumnScore sheet={index} /> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            {line.kind === "row" ? (
              <>
                <th scope="row">
                  <ItemCell
                    item={line.item}
                    {...{ language }}
                    density={view.density}
                    path={view.order !== "template"}
                  />
                </th>
                {lot.map(({ sheet, index }) => {
                  const cell = store.cellOf(line.row, index);
                  return (
                    <td key={sheet.id}>
                      {cell ? (
                        <GridCell
                          {...{ cell, words }}
                          item={line.key}
                          sheetId={sheet.id}
                          sheet={index}
                          density={view.density}
                          language={sheet.language}
                          base={base === index ? null : (store.cellOf(line.row, base) ?? null)}
                        />
                      ) : null}
                    </td>
                  );
                })}
              </>
            ) : (
              <td colSpan={lot.length + 1} className={classes["line"]}>
                <LineTitle line={line} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const PRINTED_DAY = { dateStyle: "medium", timeZone: "UTC" } as const;
