"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Flag, Status } from "#lib/domain/answer.ts";
import type { GridFact } from "#lib/domain/grid-comparison.ts";
import type { Outcome } from "#lib/domain/judgement.ts";
import { useFactLabel } from "../cell/use-fact-label.ts";

/** What requirements make of a cell, that they must, and that a person said so. */
type JudgedWord = Outcome | "must" | "byPerson";
type CellWord = "asBase" | "unlikeBase" | "review" | "reviewHint" | "blank" | "weaker" | "changed" | "better";

type ThreadWord = "open" | "settled" | "forMe";

/** What cells say in the reader's language. Thousands of cells come and go and say the same: each is worded once. */
export type GridWords = {
  status: (status: Status) => string;
  fact: (fact: GridFact) => string;
  flag: (flag: Flag) => string;
  evidence: (count: number) => string;
  more: (count: number) => string;
  cell: (word: CellWord) => string;
  judged: (word: JudgedWord) => string;
  thread: (says: ThreadWord, count: number) => string;
};

function remember<Input>(say: (input: Input) => string, keyOf: (input: Input) => unknown = (input) => input) {
  const said = new Map<unknown, string>();
  return (input: Input): string => {
    const key = keyOf(input);
    const text = said.get(key) ?? say(input);
    said.set(key, text);
    return text;
  };
}

const factKey = ({ kind, value, unit, qualifier, text }: GridFact): string =>
  [kind, value, unit, qualifier, text].join("\n");

export function useGridWords(): GridWords {
  const cell = useTranslations("comparison.cell");
  const status = useTranslations("status.status");
  const flag = useTranslations("status.flags");
  const judged = useTranslations("judging");
  const thread = useTranslations("work.thread.sign");
  const fact = useFactLabel();
  return useMemo(
    () => ({
      cell: remember((word: CellWord) => cell(word)),
      status: remember((value: Status) => status(value)),
      judged: remember((word: JudgedWord) =>
        word === "must" || word === "byPerson" ? judged(word) : judged(`outcome.${word}`),
      ),
      flag: remember((value: Flag) => flag(value)),
      fact: remember(fact, factKey),
      thread: (says: ThreadWord, count: number) => thread(says, { count }),
      evidence: remember((count: number) => cell("evidence", { count })),
      more: remember((count: number) => cell("more", { count })),
    }),
    [cell, status, flag, judged, thread, fact],
  );
}
