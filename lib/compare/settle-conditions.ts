import type { Answer, Fact, Span } from "#lib/domain/answer.ts";
import type { SheetAnswers } from "#lib/domain/comparison.ts";
import { foldText } from "#lib/domain/fold-text.ts";

/** Whether a condition that a vendor names holds for what the buyer buys. */
export type PlanChoice = { sheetId: string; condition: string; holds: boolean };

/** How a condition is told from others: its words, whatever their width or case. */
export const conditionKey = (text: string): string => foldText(text);

// Where one statement ends; a decimal point ends none.
const BREAK = /[;；。\n、，]|,(?!\d)|\.(?=\s|$)/g;
// What is so where the condition does not hold.
const ELSE =
  /\b(?:otherwise|else|all others?|other (?:plans?|regions?|editions?)|without it)\b|それ以外|その他|上記以外|ほかの|他の(?:プラン|地域|リージョン)/i;

type Stretch = { start: number; end: number };

function stretches(text: string): Stretch[] {
  const ends = [...text.matchAll(BREAK)].map(({ index }) => index);
  return [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }));
}

const holds = ({ start }: Span, stretch: Stretch): boolean => stretch.start <= start && start < stretch.end;

/** The facts that count: those of the condition's own statement where it holds, those of "otherwise" where it does not. */
function factsThatCount(text: string, { facts, conditions }: Answer, wanted: boolean): Fact[] {
  const parts = stretches(text);
  const isElse = (stretch: Stretch) => ELSE.test(text.slice(stretch.start, stretch.end));
  const isOwn = (stretch: Stretch) => conditions.some((condition) => holds(condition, stretch));
  const dropped = parts.filter((part) => (wanted ? isElse(part) && !isOwn(part) : isOwn(part) && !isElse(part)));
  return facts.filter((fact) => !dropped.some((part) => holds(fact, part)));
}

/**
 * An answer once the buyer has said which of its conditions hold. All hold: a conditional yes is a yes. None holds: it is
 * a no; where the answer says what is so otherwise, that is what it states; where more was said than the condition, a person must
 * look. As long as one is not settled, or they come out differently, the answer stays as it was read.
 */
function settleAnswer(text: string, answer: Answer, choices: ReadonlyMap<string, boolean>): Answer {
  const { status, conditions, flags } = answer;
  if (conditions.length === 0 || !(status === "conditional" || flags.includes("conditional"))) return answer;
  const said = new Set(conditions.map((condition) => choices.get(conditionKey(condition.text))));
  const [wanted] = said;
  if (said.size !== 1 || wanted === undefined) return answer;
  const settled = {
    ...answer,
    facts: factsThatCount(text, answer, wanted),
    flags: flags.filter((flag) => flag !== "conditional"),
  };
  if (wanted) return status === "conditional" ? { ...settled, status: "met", method: "plan.holds" } : settled;
  if (ELSE.test(text)) return { ...settled, status: "informational", method: "plan.otherwise" };
  if (status === "conditional" && answer.facts.length === 0)
    return { ...settled, status: "not_met", method: "plan.fails" };
  return { ...settled, status: "needs_review", method: "plan.part" };
}

/** The sheets as they answer this buyer, who has said which conditions hold. Pure; what nobody settled stays conditional. */
export function settleConditions(sheets: readonly SheetAnswers[], choices: readonly PlanChoice[]): SheetAnswers[] {
  const bySheet = Map.groupBy(choices, ({ sheetId }) => sheetId);
  return sheets.map((sheet) => {
    const own = bySheet.get(sheet.id);
    if (!own) return sheet;
    const settled = new Map(own.map(({ condition, holds: wanted }) => [condition, wanted]));
    const answers = sheet.answers.map((one) => ({ ...one, answer: settleAnswer(one.text, one.answer, settled) }));
    return { ...sheet, answers };
  });
}
