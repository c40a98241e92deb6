import { useTranslations } from "next-intl";
import type { Dispatch, KeyboardEvent } from "react";
import type { InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { DraftChange } from "./edit-draft.ts";
import classes from "./inquiries.module.css";

type DraftQuestionProps = {
  question: InquiryQuestion;
  /** From 1. */
  place: number;
  last: boolean;
  name: string;
  dispatch: Dispatch<DraftChange>;
  onMoved: (place: number) => void;
  onRemoved: (place: number) => void;
};

/** One question of a draft: what it is about, its words, and what is done with the answer. */
export function DraftQuestion({ question, place, last, name, dispatch, onMoved, onRemoved }: DraftQuestionProps) {
  const t = useTranslations("inquiries.desk");
  const { id, number, asked, earlier, text, adds, rowId, reasons } = question;
  const label = `Q${place} ${name}`;
  function move(by: -1 | 1) {
    if (by === -1 ? place === 1 : last) return;
    dispatch({ kind: "move", id, by });
    onMoved(place + by);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  }
  return (
    <li className={classes["question"]} onKeyDown={onKeyDown} data-place={place}>
      <div className={classes["head"]}>
        <h4>
          <b>Q{place}</b> · {name}
        </h4>
        <span className={classes["buttons"]}>
          <button type="button" disabled={place === 1} onClick={() => move(-1)} aria-label={`${t("up")}: ${label}`}>
            ↑
          </button>
          <button type="button" disabled={last} onClick={() => move(1)} aria-label={`${t("down")}: ${label}`}>
            ↓
          </button>
          <button
            type="button"
            aria-label={`${t("remove")}: ${label}`}
            onClick={() => {
              dispatch({ kind: "remove", id });
              onRemoved(place);
            }}
          >
            {t("remove")}
          </button>
        </span>
      </div>
      {reasons.includes("form") ? null : (
        <p className={classes["hint"]}>
          {rowId === null ? t("notAsked") : [number, asked].filter(Boolean).join(" ")}
          <br />
          {t("earlier")}: {earlier === "" ? t("noEarlier") : <q className={classes["verbatim"]}>{earlier}</q>}
        </p>
      )}
      <textarea
        aria-label={`${t("text")}: ${label}`}
        value={text}
        rows={Math.min(12, text.split("\n").length + 1)}
        maxLength={4000}
        onChange={(event) => dispatch({ kind: "text", id, text: event.target.value })}
      />
      {earlier === "" ? null : (
        <label className={classes["hint"]}>
          {t("adds")}{" "}
          <select
            value={adds ? "add" : "replace"}
            onChange={(event) => dispatch({ kind: "adds", id, adds: event.target.value === "add" })}
          >
            <option value="add">{t("add")}</option>
            <option value="replace">{t("replace")}</option>
          </select>
        </label>
      )}
    </li>
  );
}
