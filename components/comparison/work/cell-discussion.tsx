"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { CellPlace } from "../placement/find-doubt.ts";
import classes from "./cell-discussion.module.css";
import { CommentEntry } from "./comment-entry.tsx";
import { keptDraft } from "./kept-draft.ts";
import { MentionField } from "./mention-field.tsx";
import { SettledNote } from "./settled-note.tsx";
import { useThread } from "./use-thread.ts";
import { useGridWork } from "./work-context.ts";

type CellDiscussionProps = { reviewKey: string; cell: CellPlace; fieldRef: RefObject<HTMLTextAreaElement | null> };

/** What people say about the open cell, and where one says something oneself. */
export function CellDiscussion({ reviewKey, cell, fieldRef }: CellDiscussionProps) {
  const t = useTranslations("work.thread");
  const { work } = useGridWork();
  const { thread, busy, failure, retry, post } = useThread(reviewKey, cell);
  const draft = keptDraft(`${reviewKey} ${cell.item} ${cell.sheet}`);
  const [text, setText] = useState(draft.read);
  const comments = thread?.comments ?? [];
  const lastSeen = comments.at(-1)?.id;
  function type(typed: string) {
    setText(typed);
    draft.keep(typed);
  }
  async function send() {
    const said = text.trim();
    if (said === "" || busy) return;
    // What is typed while it is under way is not lost.
    if (await post({ do: "write", text: said })) setText(draft.sent(text));
  }
  return (
    <section className={classes["discussion"]} aria-label={t("title")} aria-busy={busy || undefined}>
      <h3>
        {t("title")} <small>{comments.length > 0 ? t("count", { count: comments.length }) : ""}</small>
      </h3>
      {thread === null && failure === null ? <p className={classes["hint"]}>{t("loading")}</p> : null}
      <ol>
        {comments.map((comment) => (
          <CommentEntry
            key={comment.id}
            {...{ comment, busy, post }}
            people={work.people}
            isOwn={(comment.author?.id ?? null) === work.me}
          />
        ))}
      </ol>
      {thread?.settled ? <SettledNote settled={thread.settled} /> : null}
      {failure ? (
        <p role="alert" className={classes["failure"]}>
          {t(`failure.${failure}`)}{" "}
          {failure === "unread" ? <SmallButton onClick={retry}>{t("retry")}</SmallButton> : null}
        </p>
      ) : null}
      <IfMay right={["review", "approve"]}>
        <MentionField
          label={t("write")}
          namesLabel={t("names")}
          value={text}
          onChange={type}
          people={work.people.filter(({ id }) => id !== work.me)}
          onSend={() => void send()}
          onLeave={() => fieldRef.current?.closest<HTMLElement>("aside")?.focus({ preventScroll: true })}
          fieldRef={fieldRef}
        />
        <div className={classes["tools"]}>
          <SmallButton onClick={() => void send()} idle={busy || text.trim() === ""}>
            {t("send")} <kbd>Ctrl Enter</kbd>
          </SmallButton>
          {lastSeen === undefined ? null : (
            <SmallButton
              look="quiet"
              idle={busy}
              onClick={() => void post({ do: "settle", settled: !thread?.settled, lastSeen })}
            >
              {t(thread?.settled ? "reopen" : "settle")}
            </SmallButton>
          )}
        </div>
      </IfMay>
    </section>
  );
}
