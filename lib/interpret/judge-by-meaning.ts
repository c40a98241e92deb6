import { foldText } from "#lib/domain/fold-text.ts";
import { type Asked, fromRemarks, readFrom } from "./asked.ts";
import { asksUnderCondition } from "./asks-under-condition.ts";
import { belies, confirmed } from "./beside-denial.ts";
import { besideYes } from "./beside-yes.ts";
import { byDash } from "./by-dash.ts";
import { findPlans } from "./find-parts.ts";
import { judgeNo } from "./judge-no.ts";
import { judgeNotApplicable } from "./judge-not-applicable.ts";
import type { Yes } from "./judge-yes.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import { questionKind } from "./question-kind.ts";
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
      if ([...rest, ...fromRemarks(asked, rest)].some((clause) => belies(clause, asked)))
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
