"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useId } from "react";
import { StatusMark } from "#components/shared/status-mark.tsx";
import { Link } from "#components/ui/link.tsx";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { GridCell, GridSheet } from "#lib/domain/grid-comparison.ts";
import type { Item } from "#lib/domain/template.ts";
import { useReveal } from "../grid/use-reveal.ts";
import { JudgementPanel } from "../judging/judgement-panel.tsx";
import type { Verdicts } from "../judging/use-verdicts.ts";
import { PlacementNews } from "../placement/placement-news.tsx";
import { placedBy } from "../placement/row-standing.ts";
import type { PlacementTools } from "../placement/use-placement-tools.ts";
import { CellAssignment } from "../work/cell-assignment.tsx";
import { CellDiscussion } from "../work/cell-discussion.tsx";
import { AnswerDetail } from "./answer-detail.tsx";
import { AnswerPlacement } from "./answer-placement.tsx";
import classes from "./cell-drawer.module.css";
import { OriginalSheet } from "./original-sheet.tsx";
import type { DetailState } from "./use-cell-detail.ts";

export type CellDrawerProps = {
  reviewKey: string;
  item: Item;
  sheet: GridSheet;
  cell: GridCell;
  detail: DetailState;
  tools: PlacementTools;
  /** The sheet's place in the comparison. */
  at: number;
  verdicts: Verdicts;
  drawerRef: RefObject<HTMLElement | null>;
  commentRef: RefObject<HTMLTextAreaElement | null>;
  onClose: () => void;
};

/** Everything about one cell in one column beside the grid, down to the original sheet. */
export function CellDrawer(props: CellDrawerProps) {
  const { reviewKey, item, sheet, cell, detail, tools, drawerRef, onClose } = props;
  const { language, standings, placements } = tools;
  const t = useTranslations("comparison.drawer");
  const cellWords = useTranslations("comparison.cell");
  const heading = useId();
  useReveal(drawerRef);
  const { at } = placements.last ?? {};
  const isNews =
    placements.failure !== null || placements.clash !== null || (at?.item === item.key && at.sheet === sheet.id);
  const answers = detail.phase === "shown" ? detail.detail.answers : [];
  const doubt = answers.find(({ state }) => state === "review");
  const placement = (answer: ItemAnswer) => (
    <AnswerPlacement answer={answer} item={item} sheet={sheet} tools={tools} hasKey={answer === doubt} />
  );
  return (
    <aside
      ref={drawerRef}
      className={classes["drawer"]}
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={classes["top"]}>
        <h2 id={heading}>
          {item.path[language].at(-1)} — {sheet.vendor || sheet.fileName}
        </h2>
        <button type="button" className={classes["close"]} onClick={onClose} aria-label={t("close")}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <p className={classes["path"]}>{[...item.path[language].slice(0, -1), item.number].join(" › ")}</p>
      <p className={classes["question"]}>{item.question[language]}</p>
      <p className={classes["ways"]}>
        <Link href={`/reviews/${reviewKey}/items/${item.key}`}>{t("acrossVendors")}</Link>
        <Link href={`/reviews/${reviewKey}/questions?item=${item.key}&sheet=${sheet.id}`}>{t("ask")}</Link>
      </p>
      {isNews ? (
        <PlacementNews
          placements={placements}
          items={tools.items}
          language={language}
          onUndo={tools.undo}
          onSettle={tools.settle}
          onNext={tools.next}
        />
      ) : null}
      <JudgementPanel
        reviewKey={reviewKey}
        item={item.key}
        sheetId={sheet.id}
        sheet={props.at}
        detail={detail}
        verdicts={props.verdicts}
        sheetLanguage={sheet.language}
      />
      {cell.answers.length === 0 ? (
        <p>
          <StatusMark status={cell.status} /> {cellWords("notInSheet")}
        </p>
      ) : null}
      {cell.answers.length > 0 ? <DetailWaiting state={detail} cell={cell} language={sheet.language} /> : null}
      {answers.map((answer, index) => (
        <section key={answer.rowId} className={classes["answer"]}>
          {answers.length > 1 ? <h3>{t("answerOf", { index: index + 1, count: answers.length })}</h3> : null}
          {answer.state === "review" ? placement(answer) : null}
          <AnswerDetail
            answer={answer}
            item={item}
            language={language}
            sheetLanguage={sheet.language}
            placedBy={placedBy(standings[answer.rowId], item.key)}
          />
          {answer.state === "review" ? null : placement(answer)}
          <OriginalSheet reviewKey={reviewKey} answer={answer} fileName={sheet.fileName} />
        </section>
      ))}
      <CellAssignment reviewKey={reviewKey} cell={{ item: item.key, sheet: sheet.id }} />
      <CellDiscussion reviewKey={reviewKey} cell={{ item: item.key, sheet: sheet.id }} fieldRef={props.commentRef} />
    </aside>
  );
}

/** What the grid knows of a cell, until its details have come. */
function DetailWaiting({ state, cell, language }: { state: DetailState; cell: GridCell; language: string }) {
  const t = useTranslations("comparison.drawer");
  if (state.phase === "shown") return null;
  return (
    <div aria-live="polite">
      <StatusMark status={cell.status} />
      {cell.answers.map(({ rowId, text, whole }) => (
        <p key={rowId} lang={language || undefined}>
          {text}
          {whole ? "" : "…"}
        </p>
      ))}
      <p className={classes["path"]}>
        {t(state.phase === "failed" ? "cellFailed" : "cellLoading")}{" "}
        {state.phase === "failed" ? (
          <button type="button" onClick={state.retry}>
            {t("retry")}
          </button>
        ) : null}
      </p>
    </div>
  );
}
