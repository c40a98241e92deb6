import type { Outcome } from "#lib/domain/judgement.ts";
import classes from "./outcome-sign.module.css";

type OutcomeSignProps = {
  outcome: Outcome | "open";
  /** In the reader's language. */
  word: string;
  /** A person said so: how this is told; null: it was read. */
  byPerson: string | null;
};

/** An outcome as `OutcomeMark` shows it, for thousands of cells: its words are made once elsewhere. */
export function OutcomeSign({ outcome, word, byPerson }: OutcomeSignProps) {
  return (
    <span className={classes["mark"]} data-outcome={outcome} title={byPerson ?? undefined}>
      {word}
      {byPerson === null ? null : <span aria-hidden="true"> ✎</span>}
    </span>
  );
}
