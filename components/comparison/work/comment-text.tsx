import { Fragment } from "react";
import type { ThreadComment } from "#lib/domain/thread.ts";
import { findMentions } from "#lib/work/find-mentions.ts";
import classes from "./cell-discussion.module.css";

/** What somebody wrote, as they wrote it, with the names that it calls standing out. */
export function CommentText({ comment: { text, mentioned } }: { comment: ThreadComment }) {
  const mentions = findMentions(text, mentioned);
  const parts = mentions.map(({ start, end }, index) => (
    <Fragment key={start}>
      {text.slice(mentions[index - 1]?.end ?? 0, start)}
      <b>{text.slice(start, end)}</b>
    </Fragment>
  ));
  return (
    <p className={classes["text"]}>
      {parts}
      {text.slice(mentions.at(-1)?.end ?? 0)}
    </p>
  );
}
