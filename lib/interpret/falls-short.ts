import type { Fact } from "#lib/domain/answer.ts";
import { findFrequencies } from "./facts/frequencies.ts";
import type { Judgement } from "./judgement.ts";
import type { Searchable } from "./rules/rule.ts";

const PER_YEAR: Readonly<Record<string, number>> = {
  second: 31_536_000,
  minute: 525_600,
  hour: 8760,
  day: 365,
  week: 52,
  month: 12,
  year: 1,
};
const DOUBTED = 0.75;

type Rate = { value: number | string; unit: string | null };
const perYear = ({ value, unit }: Rate): number => Number(value) * (PER_YEAR[unit ?? ""] ?? 0);

/** A yes that tells of something rarer than the question (folded) asks for ("at least annually" – "every other year") is no longer sure. */
export function doubtWhereShort(judgement: Judgement, facts: readonly Fact[], question: Searchable): Judgement {
  if (judgement.status !== "met" || judgement.confidence <= DOUBTED) return judgement;
  const told = facts.filter(({ kind }) => kind === "frequency").map(perYear);
  if (told.length === 0) return judgement;
  const asked = findFrequencies({
    ...question,
    question,
    asked: question,
    unit: "",
    upper: ({ start, end }) => question.text.slice(start, end),
  }).map(perYear);
  return asked.length > 0 && Math.max(...told) < Math.min(...asked) ? { ...judgement, confidence: DOUBTED } : judgement;
}
