"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useReducer, useRef, useState } from "react";
import { useLeaveGuard } from "#components/shared/use-leave-guard.ts";
import { Kit } from "#components/ui/kit.tsx";
import { Segments } from "#components/ui/segments.tsx";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import type { Language } from "#lib/domain/language.ts";
import { DraftQuestion } from "./draft-question.tsx";
import { type Draft, editDraft, type Wordings } from "./edit-draft.ts";
import classes from "./inquiries.module.css";
import { type DraftFailure, putDraft } from "./put-draft.ts";

type DraftDeskProps = {
  reviewKey: string;
  inquiry: Inquiry;
  wordings: Wordings;
  /** By item: what it is called. */
  names: Readonly<Record<string, string>>;
  /** Sends or deletes the draft as it is stored, and shows the page anew. */
  turn: (turn: "send" | "delete") => Promise<void>;
};

const LANGUAGES = [
  { value: "ja", label: "日本語" },
  { value: "en", label: "English" },
] as const satisfies { value: Language; label: string }[];

const contentOf = ({ language, dueOn, questions }: Draft): Draft => ({ language, dueOn, questions });

/** The draft for one vendor: its questions in order, to be worded, moved, taken out, and sent. */
export function DraftDesk({ reviewKey, inquiry, wordings, names, turn }: DraftDeskProps) {
  const t = useTranslations("inquiries.desk");
  const failures = useTranslations("inquiries.failure");
  const title = useTranslations("inquiries");
  const [stored, setStored] = useState({ draft: contentOf(inquiry), revision: inquiry.revision });
  const [draft, dispatch] = useReducer(editDraft, stored.draft);
  const [failure, setFailure] = useState<DraftFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focusAt = useRef<number | null>(null);
  const changed = draft !== stored.draft && JSON.stringify(draft) !== JSON.stringify(stored.draft);
  useLeaveGuard(changed && !busy, t("leave"));
  const count = draft.questions.length;
  // After a move or a removal the keyboard stays where the person works.
  useEffect(() => {
    const place = focusAt.current;
    focusAt.current = null;
    if (place === null) return;
    const at = Math.min(place, count);
    list.current?.querySelector<HTMLElement>(`[data-place="${at}"] textarea`)?.focus();
  });
  async function save(): Promise<boolean> {
    if (!changed) return true;
    setBusy(true);
    const questions = draft.questions.map(({ id, text, adds }) => ({ id, text, adds }));
    const { language, dueOn } = draft;
    const address = `/reviews/${encodeURIComponent(reviewKey)}/questions/drafts/${inquiry.id}`;
    const saved = await putDraft(address, { revision: stored.revision, language, dueOn, questions });
    setBusy(false);
    setFailure(saved.ok ? null : saved.code);
    if (saved.ok) setStored({ draft, revision: saved.revision });
    return saved.ok;
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (!busy) void save();
  }
  const name = [inquiry.vendor, inquiry.service].filter(Boolean).join(" ");
  const heading = title(inquiry.kind === "form" ? "formDraftTitle" : "draftTitle", { name, count });
  return (
    <Kit>
      <section aria-label={heading} className={classes["draft"]} onKeyDown={onKeyDown}>
        <h3>{heading}</h3>
        <div className={classes["tools"]}>
          <Segments
            label={t("language")}
            value={draft.language}
            options={LANGUAGES}
            onChange={(language) => dispatch({ kind: "language", language, wordings })}
          />
          <label>
            {t("due")}{" "}
            <input
              type="date"
              value={draft.dueOn ?? ""}
              onChange={(event) => dispatch({ kind: "due", dueOn: event.target.value || null })}
            />
          </label>
          <Button onClick={save} disabled={!changed} loading={busy}>
            {t("save")}
          </Button>
          <span role="status">{said || (changed ? t("unsaved") : t("saved"))}</span>
        </div>
        {failure ? (
          <p role="alert" className={classes["failed"]}>
            {failures(failure)}
          </p>
        ) : null}
        {count === 0 ? <p className={classes["hint"]}>{t("empty")}</p> : null}
        <ol ref={list} className={classes["questions"]}>
          {draft.questions.map((question, index) => (
            <DraftQuestion
              key={question.id}
              question={question}
              place={index + 1}
              last={index + 1 === count}
              name={names[question.item] ?? question.item}
              dispatch={dispatch}
              onMoved={(place) => {
                focusAt.current = place;
                say(t("moved", { place }));
              }}
              onRemoved={(place) => {
                focusAt.current = place;
                say(t("removed", { ref: place }));
              }}
            />
          ))}
        </ol>
        <div className={classes["tools"]}>
          <Button
            variant="default"
            disabled={busy || count === 0}
            onClick={async () => {
              if (await save()) await turn("send");
            }}
          >
            {t("send")}
          </Button>
          <span className={classes["hint"]}>{t("sendHint")}</span>
          <Button
            variant="subtle"
            color="red"
            onClick={() => {
              if (window.confirm(t("deleteAsk"))) void turn("delete");
            }}
          >
            {t("delete")}
          </Button>
        </div>
      </section>
    </Kit>
  );
}
