import type { Asked } from "./asked.ts";
import { affirmsDenied, asksToConfirmDenial, repeatsDenial } from "./asks-to-confirm.ts";
import { asksAbsence, confirmsDenial } from "./question-polarity.ts";
import type { ReadClause } from "./read-clause.ts";

const NONE =
  /^(?:該当(?:する)?|一切|特に|全く)?([一-龥ァ-ヶー][一-龥ァ-ヶーぁ-ん]{0,9}?|)(?:は|が|も)?(?:(?:あり|ござい)ません(?:でした)?|(?:残って|発生して|起きて|存在して|見つかって)(?:い|おり)ません|存在しません|な(?:い|し)(?:です)?|無し)$/;
const SUCH = /^(?:事実|事象|事案|事例|事故|事件|案件|実績|もの|こと)?$/;

/**
 * What stands beside a yes, without what only says once more what a question denies. "Is there none?" – "Yes": ありません beside it does, as
 * 利用いたしません does where it must not be used.
 */
export function confirmed(clauses: readonly ReadClause[], { own }: Asked): ReadClause[] {
  const [only, another] = clauses;
  if (only && !another && only.claim === "no" && confirmsDenial(only.text, own)) return [];
  // "Yes. It is never used.": what is denied is what was to be confirmed. A "but" confirms nothing.
  const [absence, denial] = [asksAbsence(own), asksToConfirmDenial(own)];
  return clauses.filter(({ claim, text, lead }) => {
    if (absence && deniesAbsent(text, own.text)) return false;
    return !denial || claim !== "no" || lead === "but" || !repeatsDenial(text, own);
  });
}

// 監視体制はありません is none of the 事故 that there should not be.
function deniesAbsent(text: string, question: string): boolean {
  const thing = NONE.exec(text)?.[1];
  return thing !== undefined && (SUCH.test(thing) || question.includes(thing));
}

const IS_THERE =
  /([^、。はがも]{2,14})(?:は|が|も)[^。、]{0,8}(?:残って|残存し|存在し|発生し|見つか|検出され|判明し|確認され)[^。、]{0,4}(?:ます|ました|る|た)$|([^、。はがも]{2,14})(?:は|が)[^。、]{0,8}(?:あり|ござい)(?:ます|ました)$/;

/** Whether a clause beside a yes to a denial says that it is so all the same: "…がないこと ○ | 2件の脆弱性が残っています", 提供しない | はい。ただし…提供します. */
export function belies({ text, claim, lead }: ReadClause, { own }: Asked): boolean {
  if (asksAbsence(own)) return isThere(text, own.text);
  return claim === "yes" && lead === "but" && asksToConfirmDenial(own) && affirmsDenied(text, own);
}

// The thing of the question itself, by the end of its name: 脆弱性 in 既知の脆弱性.
function isThere(text: string, question: string): boolean {
  const found = IS_THERE.exec(text);
  const thing = found?.[1] ?? found?.[2];
  return thing !== undefined && question.includes(thing.slice(-3));
}
