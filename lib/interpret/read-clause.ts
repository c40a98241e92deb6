import type { Clause } from "./clauses.ts";
import { isConditionDenied, withoutAllPlans } from "./denied-condition.ts";
import { type Claim, readPredicate } from "./predicate.ts";
import type { Stretch } from "./reading.ts";
import { firstMatch, matches, type Rule, rule, type Searchable, searchablePart } from "./rules/rule.ts";
import { countsSome } from "./some-of.ts";
import { enCues } from "./vocabulary/en.ts";
import { jaCues } from "./vocabulary/ja.ts";
import type { Cues } from "./vocabulary/meaning.ts";
import { watchesOnly } from "./watches-only.ts";

export type Sign = keyof Cues;

/**
 * A clause with the signs in it (where the first of each kind stands), what its predicate claims, and whether what it
 * speaks about is named in the question. `alternative`: it denies or postpones one of several proofs of which the question asks for any.
 * `confirms`: its "only" may be what the question asks for.
 */
export type ReadClause = Clause & {
  signs: ReadonlyMap<Sign, Stretch>;
  claim: Claim;
  aboutAsked: boolean;
  alternative: boolean;
  confirms: boolean;
};

type Signs = readonly (readonly [Sign, readonly Rule[]])[];

const asSigns = (cues: Cues): Signs =>
  (Object.entries(cues) as [Sign, readonly RegExp[]][]).map(([sign, patterns]) => [sign, patterns.map(rule)]);
const JA_SIGNS = asSigns(jaCues);
const JA_CONDITION = JA_SIGNS.filter(([sign]) => sign === "condition");
const EN_SIGNS = asSigns(enCues);
const ASKS_PAPERS = [
  ...jaCues.papers,
  ...enCues.papers,
  /(?:開示|公表|提示)(?:して|いただ|でき|の可否)|\bdisclose/,
].map(rule);

// A clause longer than this is no statement but a hostile or broken text; its head and tail are read.
const LONGEST = 2000;

/** Reads one clause of an answer in the light of the folded question. */
export function readClause(clause: Clause, answer: Searchable, question: Searchable): ReadClause {
  const text = clause.text.slice(0, LONGEST);
  const searched = searchablePart(text, answer);
  const signs = new Map<Sign, Stretch>();
  if (/[ぁ-ゖァ-ヺ一-龥]/.test(text)) addSigns({ signs, table: JA_SIGNS, searched, at: clause.start });
  if (/[a-z]/.test(text)) addSigns({ signs, table: EN_SIGNS, searched, at: clause.start });
  if (signs.has("noPlan")) signs.delete("plan");
  if (signs.has("condition")) preferOtherThanAllPlans(signs, searched, clause.start);
  // Where the paper itself is asked for, a condition on it is a condition on the answer.
  if (signs.has("papers") && ASKS_PAPERS.some((papers) => matches(papers, question))) signs.delete("papers");
  const free = takeDeniedConditions(signs, text, clause.start);
  const watches = watchesOnly(text, question);
  if (watches || countsSome(text)) signs.set("partial", clause);
  // What denies a condition says of the claim that it stands.
  const claim = free ? null : claimOf(clause, signs, question.text);
  const denies = claim === "no" || signs.has("plan");
  return {
    ...clause,
    signs,
    claim,
    confirms: signs.has("partial") && confirmsRestriction(text, question),
    alternative: denies && CERTIFICATE.test(text) && matches(ANY_PROOF, question),
    aboutAsked: namesSubject(clause.lead, text, question.text) || (watches && namesControl(text, question.text)),
  };
}

// ISMS又はPマーク, "a certificate such as ISO 27001": one of them is enough.
const ANY_PROOF = rule(
  /(?:認証|マーク|isms|iso|soc)[^。?]{0,24}(?:又は|または|もしくは|若しくは|あるいは|いずれか|等|など)|(?:いずれか|等の)[^。?]{0,12}(?:認証|マーク)|\b(?:iso|soc ?\d)\b[^.?]{0,60}\b(?:or|equivalent|any|similar)\b/,
);
const CERTIFICATE = /マーク|認証|isms|ismap|\biso\b|\bsoc ?\d|\bpci\b/;

// "TLS 1.3 only" and, where it is asked whether something is restricted, any "only" is the good answer.
const ONLY = /のみ|だけ|\bonly\b/;
const STRONG_ONLY = /(?:tls|https|sftp|ssh|aes|ipsec|vpn)[ \d.a-z-]{0,14}(?:以上|以降)?(?:のみ|だけ|only)/;
const ASKS_PLACE = rule(
  /\b(?:where|which|what|in what)\b[^?]{0,24}\b(?:countr|region|location|jurisdiction)|保管場所|所在(?:国|地)|どの国/,
);
const ASKS_RESTRICTION = rule(/限って|限定|限られ|制限|絞っ|\brestrict|\blimited\b|\bonly\b/);

function confirmsRestriction(text: string, question: Searchable): boolean {
  return (
    ONLY.test(text) &&
    !/一部/.test(text) &&
    (STRONG_ONLY.test(text) || matches(ASKS_RESTRICTION, question) || matches(ASKS_PLACE, question))
  );
}

const JA_SUBJECT = /^([^、。:]{1,14}?)(?:については|に関しては|には|では|は|:)/;
const EN_SUBJECT =
  /^(?:no |the |our |for |an? )*([a-z][a-z /-]{2,40}?),? (?:is|are|was|were|has|have|do|does|will|can|cannot|not)\b/;

// Words that stand in most questions and name nothing.
const GENERAL =
  /^(?:対応|実施|利用|場合|状況|情報|データ|サービス|システム|管理|費用|料金|内容|方法|data|service|services|system|systems|customer|customers)$/;

// Within a sentence the whole subject must be what was asked for: "UPS 10分、発電機は無し".
function namesSubject(lead: Clause["lead"], text: string, question: string): boolean {
  const [, subject = ""] = JA_SUBJECT.exec(text) ?? EN_SUBJECT.exec(text) ?? [];
  // 証明書は is about 証明.
  if (lead === "but") return subject.length > 1 && question.includes(subject.replace(/(?<=[一-龥]{2})[書票類等]$/, ""));
  // 予約内容は暗号化していません: the verb itself was asked for.
  const verb = /([一-龥]{2,4})(?:は|を)?(?:して|でき)(?:い|お)?(?:り)?ません$/.exec(text)?.[1] ?? "";
  if (lead === "sentence" && verb.length > 2 && question.includes(verb)) return true;
  // "Subtitles are not scanned", where it is asked whether files are.
  const denied = /(?:\bnot|n't) (?:yet )?([a-z]{5,})$/.exec(text)?.[1] ?? "";
  if (lead === "sentence" && denied !== "" && question.includes(denied)) return true;
  // A subject of one short word is a name: "MFA is not."
  const words = /^[a-z]{3}$/.test(subject) ? [subject] : (subject.match(/[一-龥]{2,}|[ァ-ヺー]{3,}|[a-z]{4,}/g) ?? []);
  return words.some((word) => !GENERAL.test(word) && isNamed(word, question));
}

// "IPS presently in detect mode"
const namesControl = (text: string, question: string): boolean =>
  (text.match(/^[a-z]{3,}|[ァ-ヺー]{3,}/g) ?? []).some((word) => question.includes(word));

/** 接続元制限 is named by "接続を制限": both its ends are. */
function isNamed(word: string, question: string): boolean {
  if (/^[a-z]/.test(word)) return question.includes(word.slice(0, 5));
  if (question.includes(word)) return true;
  const isCompound = /^[一-龥]{4,}$/.test(word);
  return isCompound && question.includes(word.slice(0, 2)) && question.includes(word.slice(-2));
}

function claimOf(clause: Clause, signs: ReadonlyMap<Sign, Stretch>, question: string): Claim {
  if (signs.has("doubtful")) return "unclear";
  if (signs.has("noPlan")) return "no";
  if (signs.has("plan") || signs.has("pending") || signs.has("notApplicable") || signs.has("undisclosed")) return null;
  return readPredicate(clause.text.length > LONGEST ? clause.text.slice(-LONGEST) : clause.text, question);
}

/** Takes away the signs of conditions that the clause denies; says whether there was one. */
function takeDeniedConditions(signs: Map<Sign, Stretch>, text: string, at: number): boolean {
  const denied = (["condition", "weakCondition"] as const).filter((sign) => {
    const stretch = signs.get(sign);
    return stretch && isConditionDenied(text, { start: stretch.start - at, end: stretch.end - at });
  });
  // "not only on the Enterprise plan": the "only" goes with it.
  for (const sign of denied.length > 0 ? [...denied, "partial" as const] : []) signs.delete(sign);
  return denied.length > 0;
}

/** 全プランで提供、別途費用が必要: of two conditions the one that is not merely every plan. */
function preferOtherThanAllPlans(signs: Map<Sign, Stretch>, searched: Searchable, at: number): void {
  const text = withoutAllPlans(searched.text);
  if (text === searched.text) return;
  const others = new Map<Sign, Stretch>();
  addSigns({ signs: others, table: JA_CONDITION, searched: { ...searched, text }, at });
  for (const [sign, stretch] of others) signs.set(sign, stretch);
}

type Noting = { signs: Map<Sign, Stretch>; table: Signs; searched: Searchable; at: number };

/** Notes where the first pattern of each sign stands that is not noted yet. */
function addSigns({ signs, table, searched, at }: Noting): void {
  for (const [sign, rules] of table) {
    for (let i = 0; i < rules.length && !signs.has(sign); i += 1) {
      const match = firstMatch(rules[i] as Rule, searched);
      if (match) signs.set(sign, { start: at + match.index, end: at + match.index + match[0].trimEnd().length });
    }
  }
}
