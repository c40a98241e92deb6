import { judgeNo } from "./judge-no.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import { isLabelled } from "./predicate.ts";
import type { QuestionKind } from "./question-kind.ts";
import type { ReadClause, Sign } from "./read-clause.ts";
import type { Stretch } from "./reading.ts";
import { praisesOnly, refersElsewhere, SAME_AS, VAGUE } from "./tells-nothing.ts";

/** What was asked (folded), and whether the answer states typed facts. */
export type Said = { kind: QuestionKind; question: string; hasFacts: boolean };

const UNSURE = 0.75;

// 規程あり, ISMS取得済: the form asks for a text, and is told that there is one.
const THERE_IS = /^[^、。:\d]{1,12}(?:あり|有り?|(?:取得|整備|実施|導入|策定|設置|締結)済み?)$/;

/** An answer to a question that asks for a text or a figure, or of which nothing tells what it asks for. */
export function judgeDescription(clauses: readonly ReadClause[], first: ReadClause, asked: Said): Judgement {
  const because = { start: first.start, end: first.end };
  const claims = clauses.some((clause) => clause.claim === "yes");
  if (!claims && !asked.hasFacts && first.signs.has("plan")) return plannedBy(first);
  // A control that is named ("Multi-factor authentication"), and a date from which it will be there.
  if (asked.kind === "open" && first.signs.has("plan") && first.claim !== "yes") return plannedBy(first);
  if (first.claim === "no" && ((!claims && !asked.hasFacts) || (first.aboutAsked && asked.kind === "value")))
    return judgeNo({ method: "sentence.no", confidence: 0.72, because }, clauses.slice(1));
  if (
    !asked.hasFacts &&
    clauses.every(({ text, lead }, index) => refersElsewhere(text) || (index > 0 && lead === "inner"))
  )
    return judge("needs_review", "sentence.document-only", 0.4, because);
  if (clauses.length === 1 && THERE_IS.test(first.text) && first.claim === "yes")
    return judge("met", "sentence.yes", UNSURE, because);
  const nothing = tellsNothing(clauses, asked);
  if (nothing) return judge("needs_review", nothing, 0.4, because);
  const conditions = clauses.flatMap((clause) => clause.signs.get("condition") ?? []);
  const whole = wholeCondition(clauses, first, asked);
  if (whole)
    return withFlags(
      { ...judge("conditional", "claim.conditional", 0.7, because), conditions: [whole] },
      "conditional",
    );
  const part = asked.kind === "open" ? partOf(clauses) : undefined;
  if (part) return judge("partial", "sentence.partial", 0.65, part);
  const told = {
    ...judge("informational", asked.kind === "value" ? "told.value" : "told.description", sureness(clauses, asked)),
    conditions,
  };
  const flagged = clauses.some((clause) => clause.signs.has("plan")) ? withFlags(told, "planned") : told;
  return conditions.length > 0 ? withFlags(flagged, "conditional") : flagged;
}

/** Why a text says nothing of what was asked; null where it says something. */
function tellsNothing(clauses: readonly ReadClause[], { hasFacts }: Said): string | null {
  const text = clauses[0]?.text ?? "";
  if (clauses.length === 1 && SAME_AS.test(text)) return "sentence.document-only";
  if (praisesOnly(clauses)) return "sentence.vague";
  return !hasFacts && VAGUE.test(text) && !/\d/.test(text) ? "sentence.vague" : null;
}

/** "Enterprise plan only", "Under NDA": all that is said is the condition, or a yes under it. */
function wholeCondition(
  clauses: readonly ReadClause[],
  { text, signs }: ReadClause,
  { hasFacts, kind }: Said,
): Stretch | undefined {
  if (kind === "open" && clauses.length === 2) return conditionBehindYes(clauses);
  if (hasFacts || clauses.length > 1) return undefined;
  if (text.length < 40 && signs.has("condition")) return signs.get("condition");
  return kind === "open" && text.length < 16 ? signs.get("weakCondition") : undefined;
}

/** Under the name of a service: 協力します。ただし別途お見積り. */
function conditionBehindYes([first, second]: readonly ReadClause[]): Stretch | undefined {
  return first?.claim === "yes" && second?.lead === "but" ? second.signs.get("condition") : undefined;
}

// 魚群探知機のみ二重化, 全台二重化。ただし帳票サーバを除く: what the name of a control asks for is there in part.
function partOf(clauses: readonly ReadClause[]): Stretch | undefined {
  const part = clauses
    .find(({ lead, confirms }, index) => !confirms && (index === 0 || lead === "but"))
    ?.signs.get("partial");
  if (part || !isLabelled(clauses[0]?.text ?? "")) return part;
  // 見張り：あり。火の番：検討中
  return clauses.find(
    ({ signs, claim, text }, index) => index > 0 && /^[^:]{1,20}:/.test(text) && (claim === "no" || signs.has("plan")),
  );
}

/** How sure it is that a text tells what was asked, rather than promise, limit, deny or speak of something else. */
function sureness(clauses: readonly ReadClause[], asked: Said): number {
  if (clauses.some((clause) => limits(clause) || VAGUE.test(clause.text))) return UNSURE;
  if (asks(asked) || tellsNoValue(clauses, asked)) return UNSURE;
  if (asked.kind === "open" && !(asked.hasFacts && isBrief(clauses))) return UNSURE;
  if (!clauses.some(({ text }) => sharesWord(text, asked))) return UNSURE;
  return asked.hasFacts ? 0.9 : 0.82;
}

// A figure under a name ("Uptime" – "99.9 %") tells it; a long text under one may say anything of it.
const isBrief = (clauses: readonly ReadClause[]): boolean =>
  clauses.reduce((sum, { text }) => sum + text.length, 0) <= 60;

// An answer that names nothing of what was asked may speak of something else. A value speaks for itself.
function sharesWord(text: string, { kind, hasFacts, question }: Said): boolean {
  if (hasFacts && kind === "value") return true;
  const words = text.slice(0, 400).match(/[一-龥]{2}|[ァ-ヺー]{3,}|[a-z]{4,}|\d/g) ?? [];
  return words.some((word) => /\d/.test(word) || question.includes(word.slice(0, 5)));
}

// "Insured if you mess up?": nothing says what is asked, but a question mark may well ask whether.
const asks = ({ kind, question }: Said): boolean => kind === "open" && /\?$/m.test(question);

// A figure was asked for, and no figure stands there.
const tellsNoValue = (clauses: readonly ReadClause[], { kind, hasFacts }: Said): boolean =>
  kind === "value" &&
  !hasFacts &&
  !clauses.some(({ text }) => /\d/.test(text)) &&
  clauses.some(({ claim }) => claim !== null);

// A text that speaks of a plan, a part or somebody else, or denies something, is perhaps more than told.
const LIMITS: readonly Sign[] = [
  "plan",
  "partial",
  "condition",
  "weakCondition",
  "doubtful",
  "customer",
  "notApplicable",
  "undisclosed",
  "pending",
];

function limits({ signs, claim }: ReadClause): boolean {
  return claim === "no" || claim === "unclear" || LIMITS.some((sign) => signs.has(sign));
}

/** Something that is still to come. */
export function plannedBy(clause: ReadClause): Judgement {
  return withFlags(judge("planned", "sentence.planned", 0.78, clause.signs.get("plan") ?? clause), "planned");
}
