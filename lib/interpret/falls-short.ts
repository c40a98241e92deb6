import type { Fact } from "#lib/domain/answer.ts";
import { findDurations } from "./facts/durations.ts";
import type { FactSource } from "./facts/found-fact.ts";
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
// 90日です: nothing but the figure.
const BARE_FIGURE =
  /^(?:約|およそ)?\d+(?:\.\d+)?\s?(?:秒|分|時間|日|週|[か箇ヶケ]?月|年)間?(?:です|となります|であります|である)$/;
// "Scans are run once a quarter.": one short statement that gives the rate.
const TOLD_RATE =
  /^[^,;、]{4,48}\b(?:once|twice|every|each|annually|yearly|quarterly|monthly|weekly|daily)\b[^,;、]{0,16}$|^[^、]{0,16}(?:年|月|週|四半期|半期)(?:に|ごと|毎|[0-9]回)[^、]{0,16}$/;
const DOUBTED = 0.75;
const FELL_SHORT = 0.7;

type Rate = { value: number | string; unit: string | null };
const perYear = ({ value, unit }: Rate): number => Number(value) * (PER_YEAR[unit ?? ""] ?? 0);
// "無期限（30日後に圧縮）": the figure is not the whole.
const ENDLESS = /無期限|永久|永続|無制限|アーカイブ|indefinite|permanent|forever|unlimited|archiv/;
// "最低1日1回" names an interval.
const COUNTS = /^\s?(?:に|あたり)?\s?\d*\s?(?:回|度|times?\b)/;

// A business day is longer than a day, by how much nobody says: it is compared with none.
const inYears = ({ value, unit }: Rate): number => Number(value) / (PER_YEAR[unit ?? ""] ?? 0);
// Twelve months are a year, 365 days too, and 30 days a month.
const TOLERANCE = 1.03;

// What stands right before or behind the length in a question.
const AT_LEAST_AFTER = /^\s?(?:以上|or (?:more|longer)|minimum)/;
const AT_LEAST_BEFORE = /(?:at least|minimum(?: of)?|no(?:t)? less than)\s?(?:the (?:last|past) )?$|最低\s?$/;
const WITHIN_AFTER = /^\s?(?:以内|以下)/;
const WITHIN_BEFORE = /(?:within|no later than|at most|not more than)\s?$/;

/** Whether what is told falls short of what the question (folded) asks for: rarer than "at least annually", shorter than "at least one year", later than "within 24 hours". */
function fallsShort(facts: readonly Fact[], question: Searchable): boolean {
  const source: FactSource = {
    ...question,
    question,
    asked: question,
    unit: "",
    upper: ({ start, end }) => question.text.slice(start, end),
  };
  const rates = facts.filter(({ kind }) => kind === "frequency").map(perYear);
  const asked = rates.length > 0 ? findFrequencies(source).map(perYear) : [];
  if (asked.length > 0 && Math.max(...rates) < Math.min(...asked)) return true;
  const lengths = facts.flatMap((fact) => (fact.kind === "duration" ? inYears(fact) : []));
  if (lengths.length === 0 || lengths.some((length) => !Number.isFinite(length))) return false;
  return findDurations(source).some((limit) => {
    const before = question.text.slice(Math.max(0, limit.start - 24), limit.start);
    const after = question.text.slice(limit.end, limit.end + 10);
    const years = inYears(limit);
    if (!Number.isFinite(years) || COUNTS.test(after)) return false;
    if (AT_LEAST_BEFORE.test(before) || AT_LEAST_AFTER.test(after)) return Math.max(...lengths) * TOLERANCE < years;
    return (WITHIN_BEFORE.test(before) || WITHIN_AFTER.test(after)) && Math.min(...lengths) > years * TOLERANCE;
  });
}

/** A yes that tells of less than was asked for is no longer sure; where it is read out of nothing but the figure, it is a no. */
export function doubtWhereShort(
  judgement: Judgement,
  { facts, question, text }: { facts: readonly Fact[]; question: Searchable; text: string },
): Judgement {
  if (judgement.status !== "met" || facts.length === 0 || ENDLESS.test(text) || !fallsShort(facts, question))
    return judgement;
  const said = judgement.because ? text.slice(judgement.because.start, judgement.because.end) : "";
  return judgement.method === "sentence.fragment" || (judgement.method === "sentence.yes" && BARE_FIGURE.test(said))
    ? { ...judgement, status: "not_met", method: "sentence.falls-short", confidence: FELL_SHORT }
    : TOLD_RATE.test(said)
      ? { ...judgement, status: "partial", method: "sentence.falls-short", confidence: FELL_SHORT }
      : { ...judgement, confidence: Math.min(judgement.confidence, DOUBTED) };
}
