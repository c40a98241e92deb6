import { type Denied, deniedOf, denies } from "./denied-in-question.ts";
import type { Judgement } from "./judgement.ts";
import { matches, rule, type Searchable } from "./rules/rule.ts";

// "Can you confirm that data is not used for marketing?", "Is it never used?", 利用しないことを保証できますか. "No less than a year" denies nothing.
const CONFIRM_EN = String.raw`\b(?:confirm|guaranteed?|warrant(?:ed)?|assured?|certify|attest|commit(?:ted)?|promised?|ensured?|undertake|represent|declare|(?:is it|it is) (?:correct|true|right|the case))\b`;
const CONFIRM_JA = "確認|保証|表明|確約|誓約|約束|宣誓|証明|担保|明言";
const ASKS = [
  new RegExp(
    `${CONFIRM_EN}(?! whether)[^?.;]{0,80}?(?:\\b(?:not|never|none|nor|nobody|nothing)\\b|\\bno\\b(?! (?:less|more|later|fewer|sooner|longer than|worse|greater)\\b)|n't\\b)`,
  ),
  /^(?:is|are|was|were|do|does|did|has|have|will|would) (?:(?!that\b|which\b|who\b)[\w'-]+ ){1,4}?(?:not|never|refrain(?:s|ed)? from)\b/,
  new RegExp(
    `(?:ない|無い|なかった|無かった|せず|ず)(?:こと|旨|点)?(?:を|が|は|について|と)?[^。、]{0,8}(?:${CONFIRM_JA})(?:(?:は|が|を)?(?:でき|出来|いただけ|頂け|可能|し(?:ます|て(?:くだ|下|いただ|頂|もら)|ていただ)|いたし|願い|をお願い|すること)|の(?:可否|有無)|$)`,
  ),
].map(rule);
const PROMISES = rule(
  /\b(?:guaranteed?|warrant(?:ed)?|assured?|certify|attest|commit(?:ted)?|promised?|ensured?|undertake)\b|保証|確約|誓約|約束|宣誓|担保/,
);
const SAYS_CONFIRM = new RegExp(`${CONFIRM_EN}|(?:${CONFIRM_JA})`);
const BARE_NO = /^\W*(?:no|nope|n|いいえ|否|不可|×|ng)\W*$/;
const NEVER = /^\W*(?:never|nothing|not at all)\b/;
const NONE = /^\W*(?:none|nothing|(?:一切|特に|全く)?、?(?:なし|無し|ない|(?:あり|ござい)ません))/;

/** Whether a question asks to confirm that something is not so: its yes then confirms the denial, whatever else it names. */
export const asksToConfirmDenial = (question: Searchable): boolean => ASKS.some((asks) => matches(asks, question));

/** Whether a clause (folded) speaks of confirming, and not of what is to be confirmed: "we cannot guarantee that". */
const speaksOfConfirming = (clause: string): boolean => SAYS_CONFIRM.test(clause);

/** Whether a denial (folded) says once more what such a question asks to confirm, in its own verb and of its own thing: "It is never used." */
export function repeatsDenial(denial: string, question: Searchable): boolean {
  const denied = deniedOf(question.text);
  return (
    denied !== null &&
    !isMeasure(denied, question) &&
    !speaksOfConfirming(denial) &&
    denies(denial, denied, question.text)
  );
}

/**
 * "Is it not so?" – a yes and a promise stand, "It is not." confirms, "we cannot promise that" denies. A mere no tells nothing where it may confirm as
 * well, nor does a sentence that says that something is so. `words` are those that decided, folded.
 */
export function confirming(judgement: Judgement, words: string, question: Searchable): "stands" | "turns" | "doubtful" {
  if (judgement.status !== "met" && judgement.status !== "not_met") return "stands";
  if (speaksOfConfirming(words)) return "stands";
  const denied = deniedOf(question.text);
  // "Is the data not encrypted?": neither answer can be told.
  if (denied && isMeasure(denied, question)) return "doubtful";
  if (judgement.status === "met")
    return judgement.method.startsWith("sentence.") && !PROTECTS.test(words) ? "doubtful" : "stands";
  if (BARE_NO.test(words)) return matches(PROMISES, question) ? "stands" : "doubtful";
  return denied && (isWhole(words, denied) || denies(words, denied, question.text)) ? "turns" : "doubtful";
}

// "Are logs not reviewed?" of itself asks for nothing good; who wants it guaranteed that passwords are not logged does.
const MEASURES =
  /^(?:test|revi|logg|audi|scan|enfo|appr|veri|chec|upda|main|docu|reco|insp|requ|mana|dele|kept|limi|取得|実施|確認|記録|検査|管理|保管)/;

const isMeasure = ({ protects, stem }: Denied, { text }: Searchable): boolean =>
  protects || (!speaksOfConfirming(text) && MEASURES.test(stem));

/** Whether a clause (folded) behind a yes says that what was to be confirmed as not so is so: ただし海外の拠点には提供します. */
export function affirmsDenied(clause: string, question: Searchable): boolean {
  const denied = deniedOf(question.text);
  return (
    denied?.kind === "verb" && clause.includes(denied.stem) && !NEGATED.test(clause) && !speaksOfConfirming(clause)
  );
}

const NEGATED = /\b(?:not|never|no|none|nobody|nothing|only)\b|n't\b|ません|ない|ず|なし|のみ|限/;

// "Never." of what is done, "None." of what there is.
const isWhole = (words: string, { kind }: Denied): boolean => (kind === "verb" ? NEVER : NONE).test(words);

const PROTECTS =
  /禁止|制限|防止|遮断|除外|\b(?:prohibit|forbid|forbidden|prevent|block|disabl|protect|exclud|separat|isolat|segregat|refrain)/;
