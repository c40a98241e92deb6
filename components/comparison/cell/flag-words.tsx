import type { Flag } from "#lib/domain/answer.ts";
import classes from "./flag-words.module.css";

/** What to watch in an answer, in words. */
export function FlagWords({ flags, say }: { flags: readonly Flag[]; say: (flag: Flag) => string }) {
  if (flags.length === 0) return null;
  return (
    <span className={classes["flags"]}>
      <span aria-hidden="true">▲ </span>
      {flags.map(say).join(" / ")}
    </span>
  );
}
