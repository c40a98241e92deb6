import { foldText } from "#lib/domain/fold-text.ts";
import { asksPermission } from "./asks-permission.ts";
import { asksUnderCondition } from "./asks-under-condition.ts";
import { besideYes } from "./beside-yes.ts";
import { type Choice, findChoice, type OwnWords } from "./choices.ts";
import { splitClauses } from "./clauses.ts";
import { findParts, findPlans } from "./find-parts.ts";
import { judgeNo } from "./judge-no.ts";
import { judgeNotApplicable } from "./judge-not-applicable.ts";
import { judgeSentences } from "./judge-sentences.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import { findLeadingToken, type Token } from "./leading-token.ts";
import { findLegendMeaning } from "./legend-meaning.ts";
import { namesProduct } from "./names-product.ts";
import type { QuestionKind } from "./question-kind.ts";
import { asksAbsence } from "./question-polarity.ts";
import { type ReadClause, readClause } from "./read-clause.ts";
import { type Reading, readVerbatim, type Stretch } from "./reading.ts";
import type { Searchable } from "./rules/rule.ts";
import { jaForbids } from "./vocabulary/ja.ts";
import type { Meaning } from "./vocabulary/meaning.ts";

/** What the status is judged on. `question` (with the item's words) and `own` (the row's alone) are folded. */
export type Asked = {
  kind: QuestionKind;
  question: Searchable;
  own: Searchable;
  legend: Readonly<Record<string, string>>;
  remarks: string;
  hasFacts: boolean;
  /** A certification is named: "○ ISO/IEC 27001" is a yes, where "○ 99.9 %" tells a value. */
  certified: boolean;
};

/** Finds the first rule that decides: nothing written, check boxes, the sheet's own legend, a leading word or sign, the sentences. */
export function judgeStatus(reading: Reading, asked: Asked): Judgement {
  if (reading.verbatim.trim() === "") return judgeBlank(asked);
  if (repeatsQuestion(reading.text, asked.question.text)) return judge("needs_review", "sentence.not-understood", 0.4);
  const choice = findChoice(reading);
  // "Yes / No" with a word beside it may answer two questions.
  if (choice?.ticked === "none" && choice.end === reading.text.length && asked.remarks.trim() !== "")
    return judge("needs_review", "token.several", 0.4, choice);
  if (choice) return judgeChoice(reading, choice, asked);
  const explained = findLegendMeaning(reading, asked.legend);
  if (explained?.elsewhere) return judgeElsewhere(readFrom(reading, explained.end, asked), asked);
  if (explained)
    return byMeaning({
      meaning: explained.meaning,
      method: "legend.symbol",
      confidence: explained.several ? 0.75 : 0.95,
      at: explained,
      reading,
      asked,
    });
  const parts = findParts(reading);
  if (parts?.status === "conditional")
    return withFlags({ ...judge("conditional", "parts.conditional", 0.85, parts), conditions: [parts] }, "conditional");
  if (parts) return judge(parts.status, `parts.${parts.status}`, 0.65, parts);
  // A bare figure tells what was asked, even where the question looks like one for yes or no ("within how many hours").
  if (asked.hasFacts && /^[\s.。]*\d+(?:\.\d+)?[\s.。]*$/.test(reading.text))
    return judge("informational", "told.value", 0.75);
  const token = findLeadingToken(reading);
  if (token && !(token.rule === "code" && !isEnglish(asked.own.text))) return judgeToken(reading, token, asked);
  // A code that nothing explains, perhaps with a text below it.
  if (asked.kind !== "value" && isEnglish(asked.own.text) && /^\s*[a-z]{1,2}\s*(?:$|\n)/.test(reading.text))
    return withFlags(judge("needs_review", "token.unknown-symbol", 0.4), "ambiguous-symbol");
  const clauses = readFrom(reading, 0, asked);
  const [first, second] = clauses;
  if (first && !second && first.claim === null && first.signs.size === 0 && namesProduct(reading, asked))
    return judge("met", "sentence.name", 0.6, { start: first.start, end: first.end });
  return judgeSentences(clauses, saidOf(asked));
}

// A Japanese "PC" is a computer.
const isEnglish = (question: string): boolean => !/[ぁ-ゖァ-ヺ一-龥]/.test(question);

// The form's own question copied into the answer says nothing.
function repeatsQuestion(answer: string, question: string): boolean {
  const bare = answer.trim();
  return bare.length > 5 && /(?:か[。?]?|\?|有無|可否)$/.test(bare) && question.split("\n").includes(bare);
}

function judgeChoice(reading: Reading, choice: Choice, asked: Asked): Judgement {
  if (choice.ticked === "none") return judgeUnticked(reading, asked);
  if (choice.ticked === "several")
    return withFlags(judge("needs_review", "choice.several-ticked", 0.4), "contradiction");
  // The other boxes of the line are the form's words, not the vendor's.
  const line = reading.text.indexOf("\n", choice.end);
  const at = { start: choice.start, end: line < 0 ? reading.text.length : line };
  if (typeof choice.ticked === "object") return judgeOwnWords(choice.ticked, at, asked);
  const judged = byMeaning({ meaning: choice.ticked, method: "choice.ticked", confidence: 0.95, at, reading, asked });
  return {
    ...judged,
    because: judged.because?.end === at.end ? { start: choice.start, end: choice.end } : judged.because,
  };
}

/** The ticked words are read as an answer would be, where they mean nothing by themselves. */
function judgeOwnWords({ words, meaning }: OwnWords, at: Stretch, asked: Asked): Judgement {
  if (meaning === null) return judge("needs_review", "choice.ticked", 0.4, at);
  const reading = readVerbatim(words);
  const said =
    meaning === "unclear"
      ? judgeStatus(reading, asked)
      : byMeaning({
          meaning,
          method: "choice.ticked",
          confidence: OWN_WORDS,
          at: { start: 0, end: reading.text.length },
          reading,
          asked,
        });
  return { ...said, confidence: Math.min(said.confidence, OWN_WORDS), because: at, conditions: [] };
}

// The form's own words beside a box are read as an answer would be, and less is known of what else was offered.
const OWN_WORDS = 0.75;
const LAST_BOX = /[☐□◻▢⬜](?![\s\S]*[☐□◻▢⬜])/;

/** No box is ticked; but what stands below or beside the boxes may be an answer, and then a person should look. */
function judgeUnticked(reading: Reading, asked: Asked): Judgement {
  const box = reading.text.search(LAST_BOX);
  const below = box < 0 ? -1 : reading.text.indexOf("\n", box);
  const clauses = below < 0 ? [] : readFrom(reading, below, asked);
  const said = [...clauses, ...fromRemarks(asked, clauses)];
  if (said.length === 0) return judge("unanswered", "choice.none-ticked", 0.9);
  const read = judgeSentences(said, saidOf(asked));
  return { ...read, confidence: Math.min(read.confidence, BESIDE_A_BLANK), because: null, conditions: [] };
}

function judgeToken(reading: Reading, token: Token, asked: Asked): Judgement {
  if (token.rule === "several") {
    const unfilled = !/^\s+and\b/.test(reading.text.slice(token.end));
    return unfilled && token.meaning === "unclear" && /^[a-zぁ-ゖ有無可不]/.test(reading.text.slice(token.start))
      ? judge("unanswered", "choice.none-ticked", 0.7)
      : withFlags(judge("needs_review", "token.several", 0.4, token), "ambiguous-symbol");
  }
  const words = reading.text.slice(token.start, token.end);
  if (token.rule === "verb" && jaForbids.test(words) && asksPermission(asked.question.text)) {
    return judge("needs_review", "sentence.doubtful-negation", 0.4, token);
  }
  // Without the form's own legend a code is a good guess: C may as well be "customised".
  if (token.rule === "code")
    return byMeaning({ meaning: token.meaning, method: "token.code", confidence: 0.7, at: token, reading, asked });
  const explainedElsewhere = token.rule === "symbol" && Object.keys(asked.legend).length > 0;
  const confidence = explainedElsewhere
    ? 0.75
    : token.meaning === "partial" && token.rule === "symbol"
      ? 0.7
      : token.whole
        ? 0.97
        : 0.93;
  return byMeaning({ meaning: token.meaning, method: `token.${token.rule}`, confidence, at: token, reading, asked });
}

type Said = { meaning: Meaning; method: string; confidence: number; at: Stretch; reading: Reading; asked: Asked };

const MAY_NOT_APPLY = 0.78;

/** A no for a case that may not arise, or to a question that asks how ("How do they get passwords?" – "They don't, we send a link"). */
function mayNotApply(rest: readonly ReadClause[], { own, kind }: Asked): boolean {
  return asksUnderCondition(own.text) || (rest.length > 0 && (kind === "value" || kind === "description"));
}

function byMeaning({ meaning, method, confidence, at, reading, asked }: Said): Judgement {
  const because = { start: at.start, end: at.end };
  const rest = readFrom(reading, at.end, asked);
  const said = { method, confidence, because };
  switch (meaning) {
    case "yes":
      return byPlan(
        besideYes(said, confirmed(rest, asked), confirmed(fromRemarks(asked, rest), asked)),
        reading,
        asked,
      );
    case "no":
      return judgeNo(mayNotApply(rest, asked) ? { ...said, confidence: Math.min(confidence, MAY_NOT_APPLY) } : said, [
        ...rest,
        ...fromRemarks(asked, rest),
      ]);
    case "partial":
      // "△ 2026年度に開始予定": the sign is explained by what follows it.
      if (method === "token.symbol" && rest[0]?.signs.has("plan") && !rest[0].signs.has("partial"))
        return withFlags(judge("planned", method, 0.7, because), "planned");
      return rest.some((clause) => clause.signs.has("condition"))
        ? withConditions(judge("partial", method, Math.min(confidence, 0.9), because), rest)
        : judge("partial", method, confidence, because);
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
      return judge("customer_responsibility", method, Math.min(confidence, 0.92), because);
    case "undisclosed":
      return withConditions(judge("not_disclosed", method, confidence, because), rest);
    case "pending":
      return judge("unanswered", method, Math.min(confidence, 0.9), because);
    case "dash":
      if (fromRemarks(asked, rest).some(({ signs }) => signs.has("undisclosed")))
        return withFlags(judge("not_disclosed", "token.dash-with-reason", 0.6, because), "ambiguous-dash");
      return rest.length > 0 || fromRemarks(asked, rest).some(({ signs }) => signs.has("notApplicable"))
        ? withFlags(judge("not_applicable", "token.dash-with-reason", 0.6, because), "ambiguous-dash")
        : withFlags(judge("needs_review", "token.dash", 0.4, because), "ambiguous-dash");
    case "unclear":
      return withFlags(judge("needs_review", "token.unknown-symbol", 0.4, because), "ambiguous-symbol");
  }
}

const NONE = /^(?:一切|特に|全く)?(?:(?:あり|ござい)ません(?:でした)?|な(?:い|し)(?:です)?|無し)$/;

// "Is there none?" – "Yes": ありません beside it says the same once more.
function confirmed(clauses: readonly ReadClause[], { own }: Asked): ReadClause[] {
  return asksAbsence(own) ? clauses.filter(({ text }) => !NONE.test(text)) : [...clauses];
}

const VALUE_BY_SIGN = 0.75;

/**
 * A yes with a word for each plan holds for some of them only, or for each in its own way. Where a value was asked for, a mere
 * yes tells that there is one: a person should look.
 */
function byPlan(judgement: Judgement, reading: Reading, { remarks, kind, certified }: Asked): Judgement {
  if (judgement.status !== "met") return judgement;
  const plans = findPlans(reading.text) ?? findPlans(foldText(remarks));
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

/** A sign that says no more than that words answer: they do, in the same cell or beside it. */
function judgeElsewhere(own: readonly ReadClause[], asked: Asked): Judgement {
  if (own.length === 0) return judgeBlank(asked);
  const read = judgeSentences(own, saidOf(asked));
  return { ...read, confidence: Math.min(read.confidence, VALUE_BY_SIGN) };
}

const BESIDE_A_BLANK = 0.6;

/** No answer; but what the vendor wrote beside it may be one, and then a person should look. */
function judgeBlank(asked: Asked): Judgement {
  const clauses = fromRemarks(asked, []);
  if (clauses.length === 0) return judge("unanswered", "blank.empty", 0.98);
  const read = judgeSentences(clauses, saidOf(asked));
  return { ...read, confidence: Math.min(read.confidence, BESIDE_A_BLANK), because: null, conditions: [] };
}

function withConditions(judgement: Judgement, clauses: readonly Pick<ReadClause, "signs">[]): Judgement {
  const found = clauses.flatMap(({ signs }) => signs.get("condition") ?? signs.get("weakCondition") ?? []);
  return found.length > 0 ? withFlags({ ...judgement, conditions: found }, "conditional") : judgement;
}

const saidOf = ({ kind, question, hasFacts }: Asked) => ({ kind, question: question.text, hasFacts });

function readFrom(reading: Reading, from: number, asked: Asked): ReadClause[] {
  // What stands in a line of its own below the answer is a sentence of its own.
  const lead = /^[ \u3000]*\n/.test(reading.text.slice(from)) ? "sentence" : "start";
  const clauses = splitClauses(reading, from, lead).map((clause) => readClause(clause, asked.question));
  return clauses.length > 1 ? clauses.filter(({ text }) => !APOLOGY.test(text)) : clauses;
}

// 誠に恐れ入りますが、…: what is said follows.
const APOLOGY =
  /^(?:誠に|大変|まことに)?(?:恐れ入り|恐縮|申し訳(?:ござい|あり)|お手数をおかけし|勝手)[^。]{0,8}$|^(?:unfortunately|sorry|we (?:regret|apologi[sz]e))$/;

/**
 * Remarks count where the answer itself is bare, and only for what qualifies it: they may be the form's own note. Their
 * stretches would point into another text, so they are given none.
 */
function fromRemarks({ remarks, question }: Asked, rest: readonly ReadClause[]): ReadClause[] {
  if (rest.length > 0 || remarks.trim() === "") return [];
  const nowhere = { start: 0, end: 0 };
  return splitClauses(readVerbatim(remarks.slice(0, 1000)), 0, "note").map((clause) => {
    const read = readClause(clause, question);
    return { ...read, ...nowhere, signs: new Map([...read.signs].map(([sign]) => [sign, nowhere])) };
  });
}
