"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { Colleague } from "#lib/domain/review-work.ts";
import type { ThreadComment } from "#lib/domain/thread.ts";
import classes from "./cell-discussion.module.css";
import { CommentText } from "./comment-text.tsx";
import { MentionField } from "./mention-field.tsx";
import type { ThreadState } from "./use-thread.ts";

type CommentEntryProps = {
  comment: ThreadComment;
  people: readonly Colleague[];
  isOwn: boolean;
  busy: boolean;
  post: ThreadState["post"];
};

/** One comment: who, when, what; one's own can be changed and taken back. */
export function CommentEntry({ comment, people, isOwn, busy, post }: CommentEntryProps) {
  const t = useTranslations("work.thread");
  const format = useFormatter();
  const { id, author, text, createdAt, changedAt } = comment;
  const [typed, setTyped] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const isTyping = typed !== null;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isTyping) field.current?.focus();
  }, [isTyping]);
  const said = typed?.trim() ?? "";
  async function save() {
    if (said === "" || busy) return;
    // What is typed while it is under way is not lost.
    if (said === text || (await post({ do: "rewrite", id, text: said, seen: text })))
      setTyped((now) => (now === typed ? null : now));
  }
  return (
    <li className={classes["comment"]}>
      <p className={classes["who"]}>
        <b>{author?.name ?? t("machine")}</b>{" "}
        <time dateTime={createdAt}>
          {format.dateTime(new Date(createdAt), { dateStyle: "medium", timeStyle: "short" })}
        </time>
        {changedAt ? ` · ${t("changed")}` : null}
      </p>
      {typed === null ? (
        <CommentText comment={comment} />
      ) : (
        <MentionField
          label={t("rewrite")}
          namesLabel={t("names")}
          value={typed}
          onChange={setTyped}
          people={people}
          fieldRef={field}
          onSend={() => void save()}
          onLeave={() => setTyped(null)}
        />
      )}
      {isOwn && typed !== null ? (
        <div className={classes["tools"]}>
          <SmallButton onClick={() => void save()} idle={busy || said === ""}>
            {t("save")}
          </SmallButton>
          <SmallButton look="quiet" onClick={() => setTyped(null)}>
            {t("leave")}
          </SmallButton>
        </div>
      ) : null}
      {isOwn && typed === null ? (
        <div className={classes["tools"]}>
          <SmallButton look="quiet" onClick={() => setTyped(text)}>
            {t("edit")}
          </SmallButton>
          {sure ? (
            <SmallButton onClick={() => void post({ do: "remove", id })} idle={busy}>
              {t("removeSure")}
            </SmallButton>
          ) : (
            <SmallButton look="quiet" onClick={() => setSure(true)}>
              {t("remove")}
            </SmallButton>
          )}
        </div>
      ) : null}
    </li>
  );
}
