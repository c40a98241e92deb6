import type { Status } from "#lib/domain/answer.ts";
import { isOfAllPlans } from "./denied-condition.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import type { ReadClause } from "./read-clause.ts";
import type { Stretch } from "./reading.ts";
import { UNKNOWN_HERE } from "./tells-nothing.ts";
import { WATCHES } from "./watches-only.ts";

/** A yes that was read, and how sure it is while nothing qualifies it. */
export type Yes = {
  method: string;
  confidence: number;
  because: Stretch | null;
  /** The first clause is the yes itself: what follows it follows a statement. */
  stated?: boolean;
  /** It is asked whether something is shown or handed out. */
  asksPapers?: boolean;
};

/**
 * A yes, and what the rest of the answer makes of it: a plan, a condition, a part, the opposite. Only what stands with the
 * claim (its own clause, brackets, "but …") changes the status. What comes after a statement of its own is noted only, unless
 * it denies or postpones a part that the question names.
 */
export function judgeYes(yes: Yes, clauses: readonly ReadClause[]): Judgement {
  const contradicted = (clauses[0] && contradicts(clauses[0], yes)) || clauses.some(({ text }) => OPPOSITE.test(text));
  if (contradicted) return withFlags(judge("needs_review", "claim.contradiction", 0.4, yes.because), "contradiction");
  const unknown = clauses.find(({ text, lead }) => lead !== "note" && UNKNOWN_HERE.test(text));
  if (unknown) return judge("needs_review", "sentence.vague", 0.4, unknown);
  let judgement = judge("met", yes.method, yes.confidence, yes.because);
  let stated = false;
  const topics = new Set<string>();
  for (const [index, clause] of clauses.entries()) {
    const topic = topicOf(clause);
    const near = !stated || clause.lead === "but" || clause.lead === "inner";
    judgement = qualify({
      judgement,
      clause,
      yes,
      near,
      stated,
      // "FWは設置しています。IDSは未導入です。": one thing is told of one topic, and now another of another.
      contrasted: clause.lead === "sentence" && topic !== undefined && topics.size > 0 && !topics.has(topic),
    });
    if (topic !== undefined) topics.add(topic);
    // A statement of its own: from here on the claim stands.
    const states = clause.claim === "yes" || tells(clause) || (yes.stated === true && index === 0);
    if (states && clause.lead !== "inner" && !clause.signs.has("condition")) stated = true;
  }
  return judgement;
}

const TENTATIVE =
  /\bbeta\b|\bpreview\b|\bpilot\b|\btrial\b|where (?:applicable|possible|feasible|appropriate)|(?:(?:[るたいだ]|との?)(?:そう|こと)です$|と聞いて|と認識して|と思(?:い|わ)|はずです?$|と理解して)|ベータ|試験(?:提供|運用|導入)|可能な(?:限り|範囲)/;

// Money or a place on a list is set aside for what may not be there yet.
const TO_COME =
  /\b(?:is|are) in (?:the|our|next year's) (?:20\d\d |next year's )?budget\b|\bon (?:the|our) (?:to-?do )?list for (?:next|q[1-4]|20\d\d)\b/;

// A later sentence that declines something in any verb: "ご提供については、承っておりません".
const DECLINES = /(?:(?:て(?:おり|い)ません|かねます)|見送って(?:い|お)り?ます|お断りして(?:い|お)り?ます)[。.]?$/;

/** What takes the certainty from a yes without changing it: the customer has a part, a "but" that is not understood, a beta. */
function casts({ signs, lead, claim, text }: ReadClause, near: boolean): boolean {
  if (signs.has("customer")) return near;
  if (TO_COME.test(text)) return true;
  if (claim !== "no" && DECLINES.test(text)) return true;
  return (
    (claim === "unclear" && (lead === "but" || /^not\b/.test(text))) ||
    (!signs.has("partial") && /^for |, (?:but )?not? (?:for|on|in) /.test(text)) ||
    (near && TENTATIVE.test(text))
  );
}

// AES-256, ISO 27001
const NAME = /[a-z]{2,}[- ]?\d/;

// A phrase with a content of its own ("SAML 2.0 and OIDC.") is a statement too.
function tells({ text, signs, lead, claim }: ReadClause): boolean {
  return claim === null && signs.size === 0 && lead !== "but" && (text.length > 8 || NAME.test(text));
}

// A second answer behind the first: "Yes. No, not for …".
const OPPOSITE = /^(?:no(?:$|,|、)|いいえ)/;

// "Linux servers are excluded" takes a part out; "limited to the task" tells how it is done.
const EXCLUDES =
  /\b(?:excluded|exempted|left out|not covered)\b|除外|を除(?:く|き|いて)|(?:含み|含め|含んで)(?:て)?(?:い|お)?り?ません$|対象(?:に|として)[^、。]{0,6}ません$/;

const RESTRICTS = /必要|のみ|限[りる定]|前提|\bonly\b|\brequires?\b/;

type Step = { judgement: Judgement; clause: ReadClause; yes: Yes; near: boolean; stated: boolean; contrasted: boolean };

const TOPIC = /^([^、。:]{1,14}?)(?:には|では|は)(?!じ)/;

/** What a clause of Japanese speaks of: "Webサーバーは2台". */
export const topicOf = ({ text }: ReadClause): string | undefined => TOPIC.exec(text)?.[1];

function qualify(step: Step): Judgement {
  const { judgement, clause, near } = step;
  const { signs, lead } = clause;
  if (clause.alternative || clause.confirms) return doubted(judgement);
  const plan = signs.get("plan");
  if (plan) return underPlan(step, plan);
  const condition = conditionIn(clause);
  if (condition) return underCondition(step, condition);
  if (deniesPart(step)) return change(step, judgement, ["partial", "claim.mixed", DOUBTED, clause]);
  if (casts(clause, near)) return { ...judgement, confidence: Math.min(judgement.confidence, 0.7) };
  const partial = signs.get("partial");
  if (partial && near) return change(step, judgement, ["partial", "claim.partial", 0.78, partial]);
  if (partial && (EXCLUDES.test(clause.text) || WATCHES.test(clause.text)) && speaksOfPart(clause, step.yes))
    return change(step, judgement, ["partial", "claim.mixed", 0.65, partial]);
  if (partial) return doubted(judgement);
  const outside = signs.get("notApplicable");
  if (outside && (lead === "but" || lead === "inner"))
    return change(step, judgement, ["partial", "claim.mixed", 0.65, outside]);
  // "報告書は開示していない" behind a yes takes nothing from the claim.
  if (signs.has("papers")) return judgement;
  if (clause.claim === "no") return denied(step);
  // A "but" takes something back, even where it is not understood what; Japanese clauses are joined so without taking anything back.
  const takesBack = lead === "but" && !/[ぁ-ゖァ-ヺ一-龥]/.test(clause.text);
  return clause.claim === "unclear" || takesBack ? doubted(judgement) : judgement;
}

// A later sentence about something that the question names: a part of what was asked.
const speaksOfPart = ({ aboutAsked, lead }: ReadClause, yes: Yes): boolean =>
  aboutAsked &&
  (lead === "sentence" || lead === "note" || lead === "but" || (lead === "start" && yes.method === "token.verb"));

// "For the rest we cannot promise anything", 残りは…
const OF_REST =
  /^(?:(?:for|in|on|of) )?(?:the |all )?(?:rest|others?|remainder|remaining)\b|^(?:残り|それ以外|その他|ほか|他)(?:の[^。、]{1,10})?(?:について)?(?:は|に)/;

// "Others are not permitted": that is the guard, and no part that is left out.
const KEEPS_OUT =
  /(?:\b(?:not|never)|n't) (?:be )?(?:permitted|allowed|authori[sz]ed|granted|accepted|admitted|able)\b|\bcannot (?:access|log|enter|read|see|sign|connect|open|use)\b|(?:許可|認め|アクセス|閲覧|入室|入れ|接続|ログイン|操作)[^、。]{0,8}(?:ません|ない)$/;

/** "パソコンには入れています。サーバーには入れていません。" */
function deniesPart({ clause, yes, contrasted }: Step): boolean {
  if (
    OF_REST.test(clause.text) &&
    !KEEPS_OUT.test(clause.text) &&
    (clause.claim === "no" || clause.claim === "unclear")
  )
    return true;
  // ただし添付ファイルは含みません
  if (clause.lead === "but" && clause.signs.has("partial") && EXCLUDES.test(clause.text)) return true;
  return (speaksOfPart(clause, yes) || contrasted) && (DECLINES.test(clause.text) || clause.claim === "no");
}

function underPlan(step: Step, plan: Stretch): Judgement {
  const { judgement, clause, near, stated, yes } = step;
  const { lead } = clause;
  const flagged = withFlags(judgement, "planned");
  // In brackets behind a statement it is about that statement's detail: "ISO/IEC 27001(2022年版への移行を予定)".
  const elsewhere = stated && (lead === "inner" || lead === "sentence");
  const decides = near && lead !== "but" && lead !== "aside" && !elsewhere;
  if (decides) return change(step, flagged, ["planned", "claim.planned", 0.82, plan]);
  return speaksOfPart(clause, yes) || step.contrasted
    ? change(step, flagged, ["partial", "claim.mixed", 0.7, plan])
    : doubted(flagged);
}

function denied(step: Step): Judgement {
  const { judgement, clause, near } = step;
  if (clause.lead === "but" || clause.lead === "inner" || /^no (?:for|on|in) /.test(clause.text))
    return change(step, judgement, ["partial", "claim.mixed", 0.65, clause]);
  return near
    ? withFlags(change(step, judgement, ["needs_review", "claim.contradiction", 0.4, clause]), "contradiction")
    : doubted(judgement);
}

// What a later statement denies, limits or postpones may be a part of what was asked: no longer sure.
const DOUBTED = 0.75;

function doubted(judgement: Judgement): Judgement {
  return { ...judgement, confidence: Math.min(judgement.confidence, DOUBTED) };
}

function underCondition(step: Step, condition: Stretch): Judgement {
  const { judgement, clause, near } = step;
  const noted = { ...judgement, conditions: [...judgement.conditions, condition] };
  if (onlyPapers(clause)) return noted;
  // Behind a statement, a clause of its own that affirms something else binds only where it says so.
  const binds = near || clause.claim !== "yes" || RESTRICTS.test(clause.text);
  if (binds && !clause.signs.has("extra")) {
    // "On request" may be how it is done, or what it hangs on; behind a statement "SCIM in Scale edition" may be one part of it.
    const confidence = clause.signs.has("condition") && near ? 0.85 : DOUBTED;
    return withFlags(change(step, noted, ["conditional", "claim.conditional", confidence, condition]), "conditional");
  }
  return clause.signs.has("condition") ? withFlags(noted, "conditional") : noted;
}

// A note below the answer or in the cell beside it (which has no place in the answer: it ends at 0) may be about something else.
const FROM_NOTE = 0.78;

/** The first thing that qualifies a yes decides; it is never surer than the yes itself. */
function change(
  { yes, clause }: Step,
  judgement: Judgement,
  to: [Status, method: string, confidence: number, because: Stretch],
): Judgement {
  if (judgement.status !== "met") return judgement;
  const [status, method, confidence, { start, end }] = to;
  return {
    ...judgement,
    status,
    method,
    confidence: Math.min(yes.confidence, confidence, clause.lead === "note" || end === 0 ? FROM_NOTE : 1),
    because: { start, end },
  };
}

function conditionIn(clause: ReadClause): Stretch | undefined {
  const condition = clause.signs.get("condition");
  if (!condition) return weakCondition(clause);
  const { start } = clause;
  return isOfAllPlans(clause.text, { start: condition.start - start, end: condition.end - start })
    ? undefined
    : condition;
}

function weakCondition(clause: ReadClause): Stretch | undefined {
  return clause.signs.get("weakCondition") ?? (onlyPapers(clause) ? clause.signs.get("undisclosed") : undefined);
}

// "Summary on request", 報告書はNDA締結後に開示: the paper hangs on the condition, not the claim.
function onlyPapers(clause: ReadClause): boolean {
  return clause.signs.has("papers") && !clause.signs.has("condition");
}

/** はい、対応していません: the first statement after the yes denies it outright. A long one may say something else. */
function contradicts(clause: ReadClause, yes: Yes): boolean {
  const { claim, lead, text, signs, alternative } = clause;
  if (alternative || lead === "but" || speaksOfPart(clause, yes)) return false;
  if (signs.has("notApplicable")) return text.length < (lead === "inner" ? 8 : 30);
  return claim === "no" && text.length < 40;
}
