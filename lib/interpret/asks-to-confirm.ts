import type { Judgement } from "./judgement.ts";
import { matches, rule, type Searchable } from "./rules/rule.ts";

// "Can you confirm that data is not used for marketing?", "Is it never used?", 利用しないことを保証できますか
const CONFIRM_EN = String.raw`\b(?:confirm|guaranteed?|warrant(?:ed)?|assured?|certify|attest|commit(?:ted)?|promised?|ensured?|undertake|represent|declare|(?:is it|it is) (?:correct|true|right|the case))\b`;
const CONFIRM_JA = "確認|保証|表明|確約|誓約|約束|宣誓|証明|担保|明言";
const ASKS = [
  new RegExp(`${CONFIRM_EN}(?! whether)[^?.;]{0,80}?(?:\\b(?:not|never|no|none|nor|nobody|nothing|without)\\b|n't\\b)`),
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
const DENIES = /\b(?:not|never|no|none|nothing|nobody)\b|n't\b|な[しい]|無し|ません|しておらず|未/;
const NONE = /^\W*(?:none|never|nothing|not at all|(?:一切|特に|全く)?、?(?:なし|無し|ない|(?:あり|ござい)ません))/;
const GENERAL = /^(?:対応|実施|現在|当社|弊社|there|that|this|have|been)/;

/** Whether a question asks to confirm that something is not so: its yes then confirms the denial, whatever else it names. */
export const asksToConfirmDenial = (question: Searchable): boolean => ASKS.some((asks) => matches(asks, question));

/** Whether a clause (folded) speaks of confirming, and not of what is to be confirmed: "we cannot guarantee that". */
export const speaksOfConfirming = (clause: string): boolean => SAYS_CONFIRM.test(clause);

/**
 * "Is it not so?" – a yes and a promise stand, "It is not." confirms, "we cannot promise that" denies. A mere no tells nothing where it may confirm as
 * well, nor does a sentence that says that something is so. `words` are those that decided, folded.
 */
export function confirming(judgement: Judgement, words: string, question: Searchable): "stands" | "turns" | "doubtful" {
  if (judgement.status !== "met" && judgement.status !== "not_met") return "stands";
  if (speaksOfConfirming(words)) return "stands";
  if (judgement.status === "met")
    return judgement.method.startsWith("sentence.") && !PROTECTS.test(words) ? "doubtful" : "stands";
  if (BARE_NO.test(words)) return matches(PROMISES, question) ? "stands" : "doubtful";
  return DENIES.test(words) && (NONE.test(words) || namesAsked(words, question.text)) ? "turns" : "doubtful";
}

// 対応していません says nothing of the use that was to be denied.
function namesAsked(words: string, question: string): boolean {
  const said = words.slice(0, 400).match(/[一-龥]{2}|[ァ-ヺー]{3,}|[a-z]{4,}/g) ?? [];
  return said.some((word) => !GENERAL.test(word) && question.includes(word.slice(0, 5)));
}

const PROTECTS =
  /禁止|制限|防止|遮断|除外|\b(?:prohibit|forbid|forbidden|prevent|block|disabl|protect|exclud|separat|isolat|segregat|refrain)/;
