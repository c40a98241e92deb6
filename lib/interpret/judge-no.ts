import type { Yes } from "./judge-yes.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import { findLeadingToken } from "./leading-token.ts";
import type { ReadClause } from "./read-clause.ts";
import { readVerbatim, type Stretch } from "./reading.ts";

// A second answer behind the first: "No. Yes for …".
const OPPOSITE = /^(?:yes\b|はい(?:$|、))/;
const INSTEAD =
  /代替|代わり|代わって|代え|ただし|可能|その他の|別の|いただけ|によって補|で対応|however|instead|alternativ|compensat|but\b|provided|available|can be|offer/;

// "Not included; can be bought as an add-on", 標準では無し(有償オプションで提供可能): it is to be had.
const OFFERED =
  /可能|提供|追加|対応し|いただけ|でき(?:ます|る)|ご用意|available|offer|provid|\bcan be\b|\bmay be\b|separately/;

const JUDGED_UNNEEDED = /(?:不要|必要(?:は|が)?(?:ない|なし|無し))と|関係(?:が|は)?な/;

/**
 * A no, and what stands beside it. It stays a no while a note speaks of a measure instead (flagged: a person decides);
 * only a plan, an outright "not applicable" or "customer's part", an offer under a condition, or a part that is there after all,
 * change it.
 */
export function judgeNo(no: Yes, clauses: readonly ReadClause[]): Judgement {
  const first = clauses[0];
  const planned = clauses.some(({ signs }) => signs.has("plan"));
  const base = judge("not_met", no.method, no.confidence, no.because);
  if (clauses.some(({ text }) => OPPOSITE.test(text))) {
    return withFlags(judge("needs_review", "claim.contradiction", 0.4, no.because), "contradiction");
  }
  if (first?.claim === "yes" && first.lead !== "but" && first.lead !== "note" && isBareYes(first.text) && !planned) {
    return withFlags(judge("needs_review", "claim.contradiction", 0.4, no.because), "contradiction");
  }
  // Nothing can be withheld that was never made: 検査は実施していません。結果は公開していません。
  const asksPapers = no.asksPapers === true && !clauses.some(deniesThing);
  for (const clause of clauses) {
    const turned = turnedBy(clause, { ...no, asksPapers });
    if (turned) return turned;
  }
  const note = clauses.find((clause) => clause.claim !== "no" && (clause.claim === "yes" || INSTEAD.test(clause.text)));
  return note ? withFlags({ ...base, confidence: Math.min(base.confidence, 0.78) }, "compensating-note") : base;
}

/** What a clause beside a no makes of it, if anything. */
function turnedBy(clause: ReadClause, no: Yes): Judgement | null {
  const plan = clause.signs.get("plan");
  if (plan) return withFlags(judge("planned", "claim.no-planned", Math.min(no.confidence, 0.82), plan), "planned");
  // "None. We judge it unnecessary", 当社には関係ない: that is an opinion about the no.
  const elsewhere = JUDGED_UNNEEDED.test(clause.text) ? undefined : clause.signs.get("notApplicable");
  if (elsewhere) return judge("not_applicable", "claim.no-not-applicable", 0.65, elsewhere);
  // "Will you share the results? No | They are not shared externally".
  const withheld = no.asksPapers ? clause.signs.get("undisclosed") : undefined;
  if (withheld) return judge("not_disclosed", "claim.no-undisclosed", 0.7, withheld);
  const customer = clause.signs.get("customer");
  if (customer) return judge("customer_responsibility", "claim.no-customer", 0.65, customer);
  const condition = clause.signs.get("condition");
  if (condition && OFFERED.test(clause.text)) return underCondition(no, condition);
  const part = clause.signs.get("partial");
  if (part && clause.lead === "but" && clause.claim === "yes") return judge("partial", "claim.no-partial", 0.65, part);
  return null;
}

const deniesThing = ({ claim, signs }: ReadClause): boolean => claim === "no" && !signs.has("undisclosed");

// 対応しています behind なし. What names a thing of its own (物理鍵による施錠) tells what is there instead.
function isBareYes(text: string): boolean {
  const token = findLeadingToken(readVerbatim(text));
  return token?.meaning === "yes" && token.whole;
}

function underCondition(no: Yes, condition: Stretch): Judgement {
  const judgement = judge("conditional", "claim.no-conditional", Math.min(no.confidence, 0.65), condition);
  return withFlags({ ...judgement, conditions: [condition] }, "conditional");
}
