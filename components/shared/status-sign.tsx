import type { Status } from "#lib/domain/answer.ts";
import { statusGlyph } from "#lib/domain/status-glyph.ts";
import classes from "./status-mark.module.css";

/** Glyph, word and colour of a status: three signs, so that none carries the meaning alone. */
export function StatusSign({ status, word }: { status: Status; word: string }) {
  return (
    <span className={classes["status"]} data-status={status}>
      <span aria-hidden="true" className={classes["glyph"]}>
        {statusGlyph[status]}
      </span>
      {word}
    </span>
  );
}
