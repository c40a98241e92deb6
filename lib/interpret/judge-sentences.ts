import type { Status } from "#lib/domain/answer.ts";
import { deniesCase } from "./denies-case.ts";
import { judgeDescription, plannedBy, type Said } from "./judge-description.ts";
import { judgeNo } from "./judge-no.ts";
import { judgeYes } from "./judge-yes.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import { isLabelled } from "./predicate.ts";
import type { ReadClause, Sign } from "./read-clause.ts";
import { ASK_OTHERS, DOCUMENT_ONLY, praisesOnly, VAGUE } from "./tells-nothing.ts";
import { enSomeNot, enTwiceDenied } from "./vocabulary/en.ts";
import { jaSomeNot, jaTwiceDenied } from "./vocabulary/ja.ts";

// What a first clause may say instead of yes or no. In this order: "not applicable" beats what else it mentions.
const INSTEAD: readonly (readonly [Sign, Status, string])[] = [
  ["pending", "unanswered", "sentence.pending"],
  ["notApplicable", "not_applicable", "sentence.not-applicable"],
  ["undisclosed", "not_disclosed", "sentence.not-disclosed"],
  ["customer", "customer_responsibility", "sentence.customer"],
];

// A negation that leaves a part standing: not all, 全てには.
const PARTLY =
  /\bnot (?:all|every|fully|entirely|completely|everywhere|yet (?:fully )?complete|complete)\b|(?:すべて|全て|全部|完全に)(?:の[^。、]{1,12})?(?:では|には|は)|(?:とどま|留ま|止ま)(?:り|る|って)|まで(?:は|には)(?:至|及|行|対応|実施)/;
// "If you tell us two weeks ahead.": all that is said is the condition.
const BARE_IF = /^(?:(?:if|once|as long as|provided that) |provided (?=you|we|they|it|the |your ))[^,;:]{3,80}$/;
const ONLY_WHERE = /^only (?:where|with|if|when|after|upon|under)\b/;

/** An answer without a leading yes or no, read by the predicates of its sentences. */
export function judgeSentences(clauses: readonly ReadClause[], said: Said): Judgement {
  const { kind, hasFacts } = said;
  const first = clauses[0];
  if (!first) return judge("needs_review", "sentence.nothing-said", 0.3);
  const asksClaim = kind === "claim" || kind === "claim-detail";
  // A description that says more than "not our part" is a description.
  const whole = asksClaim || (clauses.length <= 2 && !hasFacts);
  const instead = INSTEAD.find(
    ([sign]) => first.signs.has(sign) && !(sign === "undisclosed" && first.signs.has("papers") && clauses.length > 1),
  );
  if (first.claim === "no" && deniesCase(first.text, said.question))
    return judge("not_applicable", "sentence.case-denied", 0.7, { start: first.start, end: first.end });
  const pending = isPending(clauses) && !hasFacts ? clauses.at(-1)?.signs.get("pending") : undefined;
  if (pending) return judge("unanswered", "sentence.pending", 0.75, pending);
  if (instead && whole) {
    const judgement = judge(instead[1], instead[2], 0.78, first.signs.get(instead[0]) ?? null);
    return first.signs.has("weakCondition")
      ? { ...judgement, conditions: [first.signs.get("weakCondition") ?? first], flags: ["conditional"] }
      : judgement;
  }
  return asksClaim ? readClaim(clauses, first, said) : judgeDescription(clauses, first, said);
}

// "Good point. I'll have to check", 確認しております。追ってご回答いたします: nothing is said before.
function isPending(clauses: readonly ReadClause[]): boolean {
  return (
    clauses.length <= 4 &&
    clauses.every(({ claim, text, signs }) => claim === null || signs.has("pending") || CHECKING.test(text))
  );
}

const CHECKING = /(?:確認|照会|調査|精査)(?:を)?(?:し|いたし|致し)て(?:い|お)り?ます$/;

const isBareCondition = ([first, second]: readonly ReadClause[]): boolean =>
  first !== undefined && (ONLY_WHERE.test(first.text) || (!second && BARE_IF.test(first.text)));

function readClaim(clauses: readonly ReadClause[], first: ReadClause, said: Said): Judgement {
  const rest = clauses.slice(1);
  const because = { start: first.start, end: first.end };
  if (first.signs.has("plan")) return plannedBy(first);
  if (
    (DOCUMENT_ONLY.test(first.text) || ASK_OTHERS.test(first.text)) &&
    rest.every((clause) => clause.claim !== "yes")
  ) {
    return judge("needs_review", "sentence.document-only", 0.4, because);
  }
  if (isBareCondition(clauses))
    return withFlags(
      { ...judge("conditional", "claim.conditional", 0.7, because), conditions: [because] },
      "conditional",
    );
  const onCondition = first.signs.get("condition");
  if (onCondition && /^only\b/.test(first.text))
    return withFlags(
      { ...judge("conditional", "claim.conditional", 0.7, because), conditions: [onCondition] },
      "conditional",
    );
  if (isTwiceDenied(first.text, said.question)) return judge("met", "sentence.twice-denied", 0.6, because);
  const partly = partIn(first);
  if (partly && first.claim !== "yes") return judge("partial", "sentence.partial", 0.7, partly);
  switch (first.claim) {
    case "no":
      return firstDenied(clauses, first);
    case "unclear":
      return rest.some((clause) => clause.claim === "yes") && !first.signs.has("doubtful")
        ? judge("met", "sentence.yes-with-negation", 0.55, because)
        : judge("needs_review", "sentence.doubtful-negation", 0.4, first.signs.get("doubtful") ?? because);
    case "yes":
      if (praisesOnly(clauses) || isVague(first, said.question))
        return judge("needs_review", "sentence.vague", 0.4, because);
      return judgeYes({ method: "sentence.yes", confidence: 0.76, because, stated: true }, qualifying(clauses));
    case null:
      return saysSo(first.text, said.question)
        ? judgeYes({ method: "sentence.yes", confidence: 0.7, because, stated: true }, qualifying(clauses))
        : readFragment(clauses, first, said);
  }
}

// Not all of it, or some of it not: where the sentence as a whole says so.
const partIn = ({ text, signs }: ReadClause) =>
  [PARTLY, jaSomeNot, enSomeNot].some((part) => part.test(text)) ? signs.get("partial") : undefined;

const ASKED_VERB = /([一-龥ァ-ヶー][一-龥ァ-ヶーぁ-ん]{1,9}(?:ます|です))か(?=[。?]|$)/g;

/** "表明しますか" – 表明します, "…ことはありますか" – …ことがあります: the verb of the question, affirmed. */
function saysSo(text: string, question: string): boolean {
  if (/ことが(?:あり|ござい)ます$/.test(text)) return /ことは(?:あり|ござい)ますか/.test(question);
  return [...question.matchAll(ASKED_VERB)].some(([, verb = ""]) => text.endsWith(verb));
}

const isVague = ({ text, signs }: ReadClause, question: string): boolean =>
  VAGUE.test(text) && !saysSo(text, question) && !signs.has("condition") && !signs.has("partial");

const isTwiceDenied = (text: string, question: string): boolean =>
  (jaTwiceDenied.test(text) && !/(?:でき|出来|言い切れ|限ら)(?:ない|ません)$/.test(text)) ||
  (enTwiceDenied.test(text) && !/\bexception|\bwithout\b/.test(question));

function firstDenied(clauses: readonly ReadClause[], first: ReadClause): Judgement {
  const because = { start: first.start, end: first.end };
  const [next] = clauses.slice(1);
  // 当社では行わず、委託先が行う: who does it is what the sentence is about.
  if (first.text.endsWith("ず") && next?.claim === "yes") return judge("needs_review", "sentence.mixed", 0.4, because);
  // "SLAは設けていません。目標は99.9%です": what was asked for comes after the no.
  if (next?.aboutAsked && next.claim !== "no" && next.lead === "sentence" && !next.signs.has("plan"))
    return judge("needs_review", "sentence.mixed", 0.4, because);
  const partly = clauses.some(
    (clause, index) => index > 0 && clause.claim === "yes" && clause.lead === "but" && sameKind(clause),
  );
  if (partly) return judge("partial", "sentence.mixed", 0.6, because);
  return judgeNo({ method: "sentence.no", confidence: 0.76, because }, clauses.slice(1));
}

// "SSOには対応していませんが、SAMLには対応しています": a part is there. "代替として…" is a measure instead.
function sameKind(clause: ReadClause): boolean {
  return (
    /対応|サポート|可能|support/.test(clause.text) &&
    !/代替|代わり|instead|alternativ|ただし/.test(clause.text) &&
    clause.text.length < 30
  );
}

// The claim's own clause carries conditions as well, but it does not contradict itself.
function qualifying(clauses: readonly ReadClause[]): ReadClause[] {
  const ofPart = isLabelled(clauses[0]?.text ?? "");
  return clauses.map((clause, index) =>
    index === 0 ? { ...clause, claim: null } : { ...clause, aboutAsked: clause.aboutAsked || ofPart },
  );
}

// 二重化構成, 自家発電方式: an arrangement named is an arrangement made.
const ARRANGEMENT = /(?:冗長|[二多三]重|暗号|クラスタ)[^。]{0,12}(?:構成|方式|化)$/;
const COMMON =
  /^(?:data|your|with|from|that|this|they|have|service|services|system|systems|customer|customers|provider)$/;

// A figure or a list of parts is a description of a thing that is there; a bare word of the question is none.
const OF_PARTS = /\d|[+&/]|\b(?:plus|and)\b/;

/** "N+1 cooling units" where it is asked whether the hall is cooled. */
function sharesStem(phrase: string, question: string): boolean {
  if (!OF_PARTS.test(phrase)) return false;
  return (phrase.slice(0, 200).match(/[a-z]{4,}/g) ?? []).some(
    (word) => !COMMON.test(word) && new RegExp(`\\b${word.slice(0, Math.max(4, word.length - 3))}`).test(question),
  );
}

/** A phrase long enough to tell something, or one that names what was asked for. */
function names(phrase: string, question: string): boolean {
  if (VAGUE.test(phrase) || /^[無不未非]/.test(phrase)) return false;
  if (!/[ぁ-ゖァ-ヺ一-龥]/.test(phrase))
    return (
      !/\b(?:no|not|without)\b|\?$/.test(phrase) && (phrase.split(/\s+/).length > 3 || sharesStem(phrase, question))
    );
  if (ARRANGEMENT.test(phrase) && !/単一|単独|シングル|なし|無し|[無不未非]/.test(phrase)) return true;
  return [...phrase.slice(0, 200).matchAll(/(?=([一-龥]{2}|[ァ-ヺー]{3}))/g)].some(([, word]) =>
    question.includes(word ?? ""),
  );
}

// What guards, feeds, cools or watches, by its last word.
const DEVICE =
  /^[一-龥ァ-ヶーa-z0-9・、,+/() のと]{0,24}(?:設備|装置|機|機器|冷房|ガス|発電機|ストレージ|センサー?|カメラ|扉|錠|utm|waf|fw|ips|ids|edr|ups|siem)$|^n\+\d[ 一-龥a-z]{0,16}$/;
const NO_DEVICE = /[無不未非廃]|な[しい]|検討|予定|計画|他社|一部|委託|貴社|客|者側|のみ|だけ|旧|故障|撤去/;

/** UTM, "N+1", 窒素ガス: a device that is named, and nothing else, where it was asked whether there is something. */
const namesDevice = (text: string): boolean => DEVICE.test(text) && !NO_DEVICE.test(text);

/** A noun phrase or a verb that is not known: a condition, a part or facts in it say that the thing is there. */
function readFragment(clauses: readonly ReadClause[], first: ReadClause, { hasFacts, question }: Said): Judgement {
  const because = { start: first.start, end: first.end };
  const signed = first.signs.has("condition") || first.signs.has("weakCondition") || first.signs.has("partial");
  const later = clauses.some((clause) => clause.claim === "yes") || names(first.text, question);
  const denied = clauses.some((clause) => clause.claim === "no" || clause.claim === "unclear");
  const part = clauses.find((clause, index) => index > 0 && clause.claim === "no" && clause.aboutAsked);
  if (part && (later || hasFacts)) return judge("partial", "claim.mixed", 0.6, part);
  if (denied && !first.signs.has("partial")) return judge("needs_review", "sentence.not-understood", 0.4, because);
  if (signed || later || hasFacts || (clauses.length === 1 && namesDevice(first.text)))
    return judgeYes({ method: "sentence.fragment", confidence: signed ? 0.7 : 0.6, because }, clauses);
  return judge("needs_review", "sentence.not-understood", 0.4, because);
}
