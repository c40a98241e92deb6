import type { Answer, Fact } from "#lib/domain/answer.ts";
import type { Item } from "#lib/domain/template.ts";
import { answerFlags } from "./answer-flags.ts";
import { applyPolarity } from "./apply-polarity.ts";
import { blankUnticked } from "./choices.ts";
import { collectEvidence } from "./collect-evidence.ts";
import { coverSubPoints } from "./cover-sub-points.ts";
import { collectFacts } from "./facts/collect-facts.ts";
import type { FactQuestion } from "./facts/found-fact.ts";
import { doubtWhereShort } from "./falls-short.ts";
import { judgeStatus } from "./judge-status.ts";
import { readQuestion } from "./read-question.ts";
import { type Reading, readVerbatim, type Stretch, spanOf } from "./reading.ts";
import { sheetFlags } from "./sheet-flags.ts";

/** What one row of a checksheet says and how it asked. All texts verbatim. */
export type AnswerInput = {
  text: string;
  remarks: string;
  links: readonly { text: string; url: string }[];
  /** Symbols as the sheet itself explains them: "△" → "条件付き". */
  legend: Readonly<Record<string, string>>;
  /** The form's unit of measurement (有無, %, 時間帯); "" where it has none. */
  unit: string;
  question: string;
  /** The answers that the form's drop-down allows; empty where it has none. */
  allowed: readonly string[];
};

/**
 * Reads what a verbatim answer says: status with the rule and the words that decided it, typed facts, conditions, evidence,
 * covered sub-points, flags. Pure, linear in the text's length, never throws; every span points into `input.text`
 * or is empty.
 *
 * A yes-like claim is `met`, a no-like one `not_met` (turned round where the item's polarity is negative). An answer that
 * states a value or describes something is `informational`, never guessed as met; what cannot be read is `needs_review`.
 * `item` says what was asked; null: the question's own wording does.
 */
export function interpretAnswer(input: AnswerInput, item: Item | null): Answer {
  const reading = readVerbatim(input.text);
  const asked = readQuestion(input, item);
  const { question, own, kind } = asked;
  const facts = statedFacts(reading, input.remarks, { question, asked: own, unit: asked.unit });
  const hasFacts = facts.length > 0;
  const certified = facts.some((fact) => fact.kind === "certification");
  const { legend, remarks } = input;
  const read = judgeStatus(reading, { kind, question, own, legend, remarks, hasFacts, certified });
  const judged = doubtWhereShort(applyPolarity(read, { reading, item, question: own }), {
    facts,
    question: own,
    text: reading.text,
  });
  const evidence = collectEvidence(input);
  const { covered, uncovered } = coverSubPoints(item, { ...input, facts });
  const substance = evidence.length > 0 || input.remarks.trim() !== "" || saysMore(reading, judged.because);
  const flags = answerFlags({
    ...judged,
    facts,
    uncovered,
    substance,
    kind,
    question: question.text,
    item,
    text: `${input.text}\n${input.remarks}`,
  });
  return {
    status: judged.status,
    method: judged.method,
    confidence: input.allowed.includes(input.text) && judged.confidence > 0.9 ? 0.98 : judged.confidence,
    because: spans(reading, judged.because ? [judged.because] : [])[0] ?? null,
    facts,
    conditions: spans(reading, judged.conditions),
    evidence,
    covered,
    uncovered,
    flags,
  };
}

// Where circles are half filled, an empty one is no.
const FILLED_CIRCLES = { "●": "in place", "○": "not in place" };

/**
 * Reads all answers of one sheet and adds the flags that only the whole shows: conflicting numbers, one caption with two
 * addresses, one address behind most of the evidence. What depends on the day of looking (stale) is not read here.
 */
export function interpretSheet(answers: readonly { input: AnswerInput; item: Item | null }[]): Answer[] {
  const hasHalves = answers.some(({ input }) => /^\s*[◐◑◒◓]\s*$/.test(input.text));
  const read = answers.map(({ input, item }) =>
    interpretAnswer(hasHalves ? { ...input, legend: { ...FILLED_CIRCLES, ...input.legend } } : input, item),
  );
  const added = sheetFlags(answers.map(({ input }, index) => ({ input, answer: read[index] as Answer })));
  return read.map((answer, index) => ({ ...answer, flags: [...new Set([...answer.flags, ...(added[index] ?? [])])] }));
}

/**
 * The facts of the answer; where that is blank, a word, a sign or a short phrase, those of the remarks as well, which then explain it.
 * These have no place in the answer: start = end = 0.
 */
function statedFacts(reading: Reading, remarks: string, asked: FactQuestion): Fact[] {
  const own = collectFacts(blankUnticked(reading), asked);
  if (remarks.trim() === "" || !isShort(reading)) return own;
  const known = new Set(own.map(({ kind, value }) => `${kind} ${value}`));
  const explained = collectFacts(readVerbatim(remarks), asked).filter(
    ({ kind, value }) => !known.has(`${kind} ${value}`),
  );
  return [...own, ...explained.map((fact) => ({ ...fact, start: 0, end: 0 }))];
}

const SHORT = 40;

function isShort({ text }: Reading): boolean {
  return text.trim().length <= SHORT;
}

const FOUR_LETTERS = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}/u;

function saysMore(reading: Reading, because: Stretch | null): boolean {
  const rest = because ? reading.text.slice(0, because.start) + reading.text.slice(because.end) : reading.text;
  return FOUR_LETTERS.test(rest) || (because !== null && because.end - because.start > 12);
}

// A judgement made on the remarks has no words in the answer to show.
function spans(reading: Reading, stretches: readonly Stretch[]) {
  return stretches.filter(({ start, end }) => end > start).map((stretch) => spanOf(reading, stretch));
}
