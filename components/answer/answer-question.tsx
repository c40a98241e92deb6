"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import type { AnswerQuestion as Asked } from "#lib/domain/answer-sheet.ts";
import { LONGEST_ANSWER } from "#lib/domain/inquiry.ts";
import classes from "./answer.module.css";
import { EvidenceField } from "./evidence-field.tsx";
import { TypedByOther } from "./typed-by-other.tsx";
import { UnsentText } from "./unsent-text.tsx";
import { useTyped } from "./use-typed.ts";

/** How far an answer is: whether something stands there, whether all of it is saved, and what that waits for. */
export type Typing = { unsaved: boolean; filled: boolean; waitsFor: "person" | "server" | null };

type AnswerQuestionProps = {
  question: Asked;
  address: string;
  mostBytes: number;
  /** Told whenever something is typed or saved. */
  onTyped: (id: string, typing: Typing) => void;
};

/** One question, and the place for its answer. */
export function AnswerQuestion({ question, address, mostBytes, onTyped }: AnswerQuestionProps) {
  const t = useTranslations("answer");
  const field = useId();
  const { id, ref, asked, text, earlier, parts, state, comment } = question;
  const { answer, remarks } = question;
  const isFixed = state === "answered";
  const typing = useTyped({ address, questionId: id, stored: { answer, remarks }, isFixed });
  const { typed, type, state: saving, unsaved } = typing;
  const first = useRef<HTMLTextAreaElement>(null);
  const fixed = useRef<HTMLParagraphElement>(null);
  const filled = typed.answer.trim() !== "" || typed.remarks.trim() !== "";
  const isStuck = unsaved && saving !== "saved" && saving !== "saving";
  const waitsFor = isStuck ? (saving === "offline" ? "server" : "person") : null;
  useEffect(() => onTyped(id, { unsaved, filled, waitsFor }), [id, unsaved, filled, waitsFor, onTyped]);
  return (
    <li className={classes["question"]}>
      <h2>
        Q{ref} · {asked} <small data-state={state}>{t(`state.${state}`)}</small>
      </h2>
      <p className={classes["text"]}>{text}</p>
      {parts.every((part) => text.includes(part)) ? null : (
        <p className={classes["hint"]}>
          {t("parts")}: {parts.join(" / ")}
        </p>
      )}
      {comment === "" ? null : (
        <p className={classes["comment"]}>
          {t("comment")}: {comment}
        </p>
      )}
      {earlier === "" ? null : (
        <details>
          <summary>{t("earlier")}</summary>
          <p className={classes["text"]}>{earlier}</p>
        </details>
      )}
      {isFixed ? (
        <>
          <p ref={fixed} tabIndex={-1} className={classes["fixed"]}>
            {[answer, remarks].filter(Boolean).join("\n")}
          </p>
          {typing.unsent ? (
            <UnsentText
              text={typing.unsent}
              onDismiss={() => {
                typing.dismiss();
                fixed.current?.focus();
              }}
            />
          ) : null}
        </>
      ) : (
        <>
          <label htmlFor={`${field}a`}>{t("answer")}</label>
          <textarea
            ref={first}
            id={`${field}a`}
            rows={4}
            maxLength={LONGEST_ANSWER}
            value={typed.answer}
            onChange={(event) => type({ ...typed, answer: event.target.value })}
          />
          <label htmlFor={`${field}r`}>{t("remarks")}</label>
          <textarea
            id={`${field}r`}
            rows={1}
            maxLength={LONGEST_ANSWER}
            value={typed.remarks}
            onChange={(event) => type({ ...typed, remarks: event.target.value })}
          />
          <p role="status" className={saving === "saved" || saving === "saving" ? classes["hint"] : classes["failed"]}>
            {saving === "saved" && typed.answer === "" && typed.remarks === "" ? "" : t(`save.${saving}`)}
          </p>
          {typing.theirs ? (
            <TypedByOther
              theirs={typing.theirs}
              onChoose={(whose) => {
                typing.settle(whose);
                first.current?.focus();
              }}
            />
          ) : null}
        </>
      )}
      <EvidenceField question={question} address={address} mostBytes={mostBytes} fixed={isFixed} />
    </li>
  );
}
