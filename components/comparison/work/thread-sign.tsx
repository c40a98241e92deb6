"use client";

import type { GridWords } from "../words/use-grid-words.ts";
import classes from "./thread-sign.module.css";
import { useGridWork } from "./work-context.ts";

/** The mark of a cell's comments in the grid; nothing where nobody has said anything. */
export function ThreadSign({ item, sheetId, words }: { item: string; sheetId: string; words: GridWords }) {
  const mark = useGridWork().threadAt(item, sheetId);
  if (!mark) return null;
  const says = mark.forMe ? "forMe" : mark.settled ? "settled" : "open";
  const word = words.thread(says, mark.comments);
  return (
    <span className={classes["sign"]} data-says={says} role="img" aria-label={word} title={word}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v8H7l-3 3v-3H2z" />
      </svg>
      {mark.comments}
    </span>
  );
}
