import { lazy, Suspense } from "react";
import { StatusSign } from "#components/shared/status-sign.tsx";
import type { GridCell as CellContent } from "#lib/domain/grid-comparison.ts";
import { FactChips } from "../cell/fact-chips.tsx";
import { FlagWords } from "../cell/flag-words.tsx";
import { CellOutcome } from "../judging/cell-outcome.tsx";
import type { Density } from "../view/view-state.ts";
import type { GridWords } from "../words/use-grid-words.ts";
import { ThreadSign } from "../work/thread-sign.tsx";
import classes from "./grid-cell.module.css";

// Comes when a base is chosen: what finds the differences is larger than the rest of a cell.
const DifferenceText = lazy(() =>
  import("../cell/difference-text.tsx").then((file) => ({ default: file.DifferenceText })),
);

type GridCellProps = {
  item: string;
  /** Its place among the comparison's sheets. */
  sheet: number;
  sheetId: string;
  cell: CellContent;
  density: Density;
  language: string;
  words: GridWords;
  /** The base service's cell, where one is chosen and this is another's. */
  base: CellContent | null;
};

/** What one service answers to one item: its own words are the largest thing, what we read in them stands below. */
export function GridCell(props: GridCellProps) {
  const { item, sheet, sheetId, cell, density, language, words, base } = props;
  const t = words.cell;
  const [first, ...others] = cell.answers;
  const { evidence, facts } = cell;
  // Only whole answers can be told apart.
  const baseText =
    base === null || base.answers.some(({ whole }) => !whole) ? null : base.answers.map(({ text }) => text).join("\n");
  const texts = density === "full" ? cell.answers : first ? [first] : [];
  return (
    <>
      <span className={classes["head"]}>
        <StatusSign status={cell.status} word={words.status(cell.status)} />
        {base && base.alike >= 0 && cell.alike >= 0 ? (
          <span className={classes["base"]}>{t(base.alike === cell.alike ? "asBase" : "unlikeBase")}</span>
        ) : null}
        {cell.answers.some(({ state }) => state === "review") ? (
          <span className={classes["review"]} title={t("reviewHint")}>
            {t("review")}
          </span>
        ) : null}
        <ThreadSign item={item} sheetId={sheetId} words={words} />
        <CellOutcome item={item} sheet={sheet} words={words} />
      </span>
      {density === "marks" ? null : (
        <>
          {texts.map(({ rowId, text, whole }, index) => (
            <span key={rowId || index} className={classes["text"]} lang={language || undefined}>
              {baseText !== null && text && whole ? (
                <Suspense fallback={text}>
                  <DifferenceText text={text} base={baseText} language={language} />
                </Suspense>
              ) : (
                text || (whole && cell.sent ? t("blank") : null)
              )}
              {whole && cell.sent ? null : "…"}
            </span>
          ))}
          <span className={classes["foot"]}>
            <FactChips facts={facts} say={words.fact} />
            <FlagWords flags={cell.flags} say={words.flag} />
            {cell.drift ? (
              <span className={classes["drift"]} data-drift={cell.drift}>
                {words.cell(cell.drift)}
              </span>
            ) : null}
            {density === "two" && others.length > 0 ? <span>{words.more(others.length)}</span> : null}
            {evidence > 0 ? <span className={classes["evidence"]}>{words.evidence(evidence)}</span> : null}
          </span>
        </>
      )}
      {density === "marks" && cell.flags.length > 0 ? <FlagWords flags={cell.flags} say={words.flag} /> : null}
    </>
  );
}
