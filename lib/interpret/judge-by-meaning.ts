import { foldText } from "#lib/domain/fold-text.ts";
import { type Asked, fromRemarks, readFrom, saidOf } from "./asked.ts";
import { asksToConfirmDenial, repeatsDenial } from "./asks-to-confirm.ts";
import { asksUnderCondition } from "./asks-under-condition.ts";
import { besideYes } from "./beside-yes.ts";
import { findPlans } from "./find-parts.ts";
import { judgeNo } from "./judge-no.ts";
import { judgeNotApplicable } from "./judge-not-applicable.ts";
import { judgeSentences } from "./judge-sentences.ts";
import type { Yes } from "./judge-yes.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import { questionKind } from "./question-kind.ts";
import { asksAbsence, confirmsDenial } from "./question-polarity.ts";
import type { ReadClause } from "./read-clause.ts";
import type { Reading, Stretch } from "./reading.ts";
import { searchable } from "./rules/rule.ts";
import type { Meaning } from "./vocabulary/meaning.ts";

const BY_SIGN: ReadonlySet<string> = new Set(["token.symbol", "token.code", "legend.symbol"]);

/** Whether the row's own words ask for a figure or a place. One that is required to be so ("shall be backed up daily") is claimed. */
const namesValue = ({ kind, own }: Asked): boolean =>
  kind === "value" && questionKind(null, { question: own, unit: "", allowed: [] }) === "value";

const ASKS_OWNER =
  /^who(?:se)?\b.{0,40}\b(?:owns?|belongs?|property)\b|(?:誰|だれ|どなた|どちら)[^。]{0,20}(?:所有|帰属)|(?:所有|帰属)(?:権|先|者)?$/;

const ASKS_TO_SHOW =
  /(?:開示|提示|公表|公開|閲覧|提出)(?:[^。、]{0,6}(?:でき|可能|いただけ|可否|して(?:い|もら|くだ))|の(?:可否|有無)|$)|\b(?:shar(?:e|ed)|disclos\w+|publish\w*|show\w*|release\w*|provide(?:d)? (?:the |a |us )?(?:report|results?|cop))/;

const ASKS_REMARKS =
  /^(?:その他の?|上記以外の?)?(?:ご?意見|ご?要望|ご?連絡事項|特記事項|補足事項|備考|コメント)(?:・[^。]{1,8}|等|など)?(?:が?あれば[^。]{0,16})?[。:]?$|^(?:anything else|(?:any )?(?:other|further|additional) (?:comments?|remarks?|information))(?: or \w+)?(?:,? (?:(?:that |which )?(?:you|we)\b|to (?:add|say|mention|share|tell|note|declare)\b|worth\b|if any\b|about\b|regarding\b|of note\b)[^?]{0,60})?[?:.]?$/;

type Said = { meaning: Meaning; method: string; confidence: number; at: Stretch; reading: Reading; asked: Asked };

const MAY_NOT_APPLY = 0.78;

/** A no for a case that may not arise, or to a question that asks how ("How do they get passwords?" – "They don't, we send a link"). */
function mayNotApply(rest: readonly ReadClause[], { own, kind }: Asked): boolean {
  return asksUnderCondition(own.text) || (rest.length > 0 && (kind === "value" || kind === "description"));
}

const BESIDE_A_DASH = 0.6;

/** Words that tell something, and do not say why there is nothing to tell. */
const isTold = (clauses: readonly ReadClause[]): boolean =>
  clauses.length > 0 &&
  clauses.every(({ claim, signs }) => claim !== "no" && !signs.has("notApplicable") && !signs.has("undisclosed"));

/** "△ 2026年度に開始予定", "△ 条件付き": what follows the sign explains it. */
function explainedBehind([first]: readonly ReadClause[]): "planned" | "conditional" | null {
  if (!first || first.signs.has("partial")) return null;
  return first.signs.has("plan") ? "planned" : first.signs.has("condition") ? "conditional" : null;
}

function byNo(said: Yes, rest: readonly ReadClause[], asked: Asked): Judgement {
  // "Anything else?" – "None"
  if (ASKS_REMARKS.test(asked.own.text)) return judge("informational", "told.value", VALUE_BY_SIGN, said.because);
  const confidence = mayNotApply(rest, asked) ? Math.min(said.confidence, MAY_NOT_APPLY) : said.confidence;
  return judgeNo({ ...said, confidence, asksPapers: ASKS_TO_SHOW.test(asked.own.text) }, [
    ...rest,
    ...fromRemarks(asked, rest),
  ]);
}

// What there is none of is not what the question asks for itself, but that of which it asks it: 無線LAN|の暗号化.
function lacksThing(text: string, question: string): boolean {
  const thing =
    /([一-龥ァ-ヶーa-z]{2,20})(?:は|が)(?:一切|特に|現在)?(?:(?:あり|ござい)ません|な(?:い|し)|無し|存在しません)$/.exec(
      text,
    )?.[1];
  return (
    thing !== undefined &&
    new RegExp(`${thing}(?:の|に(?:つい|おけ|対)|を(?:使|利)|へ)[^。]*[一-龥]`).test(
      question.replace(/の(?:有無|可否)|[はがを]?(?:あり|し|行)[^。]*か[。?]?$/g, ""),
    )
  );
}

/** A lone dash says nothing by itself; what stands beside it may. */
function byDash(because: Stretch, rest: readonly ReadClause[], asked: Asked): Judgement {
  const beside = fromRemarks(asked, rest);
  // "How do they sign in? ― | With a key.": a dash where only words can answer, and these stand beside it.
  if ((asked.kind === "value" || asked.kind === "description") && isTold(beside)) {
    const told = judgeSentences(beside, saidOf(asked));
    return { ...told, confidence: Math.min(told.confidence, BESIDE_A_DASH), because };
  }
  if (beside.some(({ signs }) => signs.has("undisclosed")))
    return withFlags(judge("not_disclosed", "token.dash-with-reason", 0.6, because), "ambiguous-dash");
  if (rest.length === 0 && beside[0]?.signs.has("customer"))
    return withFlags(judge("customer_responsibility", "token.dash-with-reason", 0.6, because), "ambiguous-dash");
  const said = [...rest, ...beside];
  // ― | サービス設備に無線LANはありません: there is nothing of which it could be asked. 暗号化はしていません is a no.
  const denied = said.some(({ claim, signs }) => claim === "no" && !signs.has("notApplicable"));
  const isNone = said.length === 1 && said.every(({ text }) => lacksThing(text, asked.own.text));
  return isNone || (!denied && rest.length > 0) || beside.some(({ signs }) => signs.has("notApplicable"))
    ? withFlags(judge("not_applicable", "token.dash-with-reason", 0.6, because), "ambiguous-dash")
    : withFlags(judge("needs_review", "token.dash", 0.4, because), "ambiguous-dash");
}

/** A word or sign whose meaning is known, in the light of what stands behind and beside it. */
export function byMeaning({ meaning, method, confidence, at, reading, asked }: Said): Judgement {
  const because = { start: at.start, end: at.end };
  const rest = readFrom(reading, at.end, asked);
  const said = { method, confidence, because };
  switch (meaning) {
    case "yes":
      // "Which country? ○ | Japan": the sign says that there is an answer, the remarks give it.
      if (
        BY_SIGN.has(method) &&
        asked.remarks.trim() !== "" &&
        namesValue(asked) &&
        !fromRemarks(asked, rest).some(({ claim }) => claim === "no")
      )
        return judge("informational", "told.beside-sign", VALUE_BY_SIGN, because);
      // "…がないこと ○ | 2件が残っています": there it is all the same.
      if (asksAbsence(asked.own) && [...rest, ...fromRemarks(asked, rest)].some(({ text }) => isThere(text, asked)))
        return withFlags(judge("needs_review", "claim.contradiction", 0.4, because), "contradiction");
      return byPlan(
        besideYes(said, confirmed(rest, asked), confirmed(fromRemarks(asked, rest), asked)),
        reading,
        asked,
      );
    case "no":
      return byNo(said, rest, asked);
    case "partial": {
      const explained = method === "token.symbol" ? explainedBehind([...rest, ...fromRemarks(asked, rest)]) : null;
      if (explained) return withConditions(withFlags(judge(explained, method, 0.7, because), explained), rest);
      return rest.some((clause) => clause.signs.has("condition"))
        ? withConditions(judge("partial", method, Math.min(confidence, 0.9), because), rest)
        : judge("partial", method, confidence, because);
    }
    case "condition":
      return withConditions(
        withFlags(judge("conditional", method, Math.min(confidence, 0.93), because), "conditional"),
        [{ signs: new Map([["condition", because]]) }, ...rest],
      );
    case "plan":
      return withFlags(judge("planned", method, Math.min(confidence, 0.93), because), "planned");
    case "not-applicable":
      return judgeNotApplicable(
        {
          ...said,
          kind: asked.kind,
          hasFacts: asked.hasFacts,
          parted: /^\s*(?:$|\n)/.test(reading.text.slice(at.end)),
        },
        { own: rest, remarks: fromRemarks(asked, rest) },
      );
    case "customer":
      // "Who owns the data? The customer": a name, and no one's duty.
      if (ASKS_OWNER.test(asked.own.text)) return judge("informational", "told.value", VALUE_BY_SIGN, because);
      return judge("customer_responsibility", method, Math.min(confidence, 0.92), because);
    case "undisclosed":
      return withConditions(judge("not_disclosed", method, confidence, because), rest);
    case "pending":
      return judge("unanswered", method, Math.min(confidence, 0.9), because);
    case "dash":
      return byDash(because, rest, asked);
    case "unclear":
      return withFlags(judge("needs_review", "token.unknown-symbol", 0.4, because), "ambiguous-symbol");
  }
}

const NONE =
  /^(?:該当(?:する)?|一切|特に|全く)?([一-龥ァ-ヶー][一-龥ァ-ヶーぁ-ん]{0,9}?|)(?:は|が|も)?(?:(?:あり|ござい)ません(?:でした)?|(?:残って|発生して|起きて|存在して|見つかって)(?:い|おり)ません|存在しません|な(?:い|し)(?:です)?|無し)$/;
const SUCH = /^(?:事実|事象|事案|事例|事故|事件|案件|実績|もの|こと)?$/;

// "Is there none?" – "Yes": ありません beside it says the same once more, as 利用いたしません does where it must not be used.
function confirmed(clauses: readonly ReadClause[], { own }: Asked): ReadClause[] {
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

// The thing of the question itself, by the end of its name: 脆弱性 in 既知の脆弱性.
function isThere(text: string, { own }: Asked): boolean {
  const found = IS_THERE.exec(text);
  const thing = found?.[1] ?? found?.[2];
  return thing !== undefined && own.text.includes(thing.slice(-3));
}

/** Where a mere sign stands for an answer that is given in words, a person should look. */
export const VALUE_BY_SIGN = 0.75;

/**
 * A yes with a word for each plan holds for some of them only, or for each in its own way. Where a value was asked for, a mere
 * yes tells that there is one: a person should look.
 */
function byPlan(judgement: Judgement, reading: Reading, { remarks, kind, certified }: Asked): Judgement {
  if (judgement.status !== "met") return judgement;
  const plans = findPlans(reading) ?? findPlans(searchable(foldText(remarks)));
  if (plans?.differ)
    return withFlags(
      { ...judgement, status: "conditional", method: "parts.conditional", confidence: 0.78 },
      "conditional",
    );
  // "Who holds the keys?" – "We do": the yes of a statement, and no answer to what was asked.
  return plans || ((kind === "value" || kind === "description") && !certified)
    ? { ...judgement, confidence: Math.min(judgement.confidence, VALUE_BY_SIGN) }
    : judgement;
}

function withConditions(judgement: Judgement, clauses: readonly Pick<ReadClause, "signs">[]): Judgement {
  const found = clauses.flatMap(({ signs }) => signs.get("condition") ?? signs.get("weakCondition") ?? []);
  return found.length > 0 ? withFlags({ ...judgement, conditions: found }, "conditional") : judgement;
}
