import { type Asked, fromRemarks, readFrom, saidOf } from "./asked.ts";
import { asksPermission } from "./asks-permission.ts";
import { type Choice, findChoice, type OwnWords } from "./choices.ts";
import { findParts } from "./find-parts.ts";
import { byMeaning, VALUE_BY_SIGN } from "./judge-by-meaning.ts";
import { judgeSentences } from "./judge-sentences.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import { findLeadingToken, type Token } from "./leading-token.ts";
import { type Explained, findLegendMeaning } from "./legend-meaning.ts";
import { namesProduct } from "./names-product.ts";
import type { ReadClause } from "./read-clause.ts";
import { type Reading, readVerbatim, type Stretch } from "./reading.ts";
import { matches, rule } from "./rules/rule.ts";
import { jaForbids } from "./vocabulary/ja.ts";
import type { Cues, Meaning } from "./vocabulary/meaning.ts";

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
      meaning: chosenMeaning(explained, reading, asked),
      method: "legend.symbol",
      confidence: explained.others.length > 0 ? 0.75 : 0.95,
      at: explained,
      reading,
      asked,
    });
  const parts = findParts(reading);
  if (parts?.status === "conditional")
    return withFlags({ ...judge("conditional", "parts.conditional", 0.85, parts), conditions: [parts] }, "conditional");
  if (parts) return judge(parts.status, `parts.${parts.status}`, 0.65, parts);
  return judgeWords(reading, asked);
}

/** What is neither a box nor explained by the form: a bare figure, a word or sign at the start, the sentences. */
function judgeWords(reading: Reading, asked: Asked): Judgement {
  // A bare figure tells what was asked, even where the question looks like one for yes or no ("within how many hours").
  if (asked.hasFacts && /^[\s.。]*\d+(?:\.\d+)?[\s.。]*$/.test(reading.text))
    return judge("informational", "told.value", 0.75);
  if (OPTIONAL.test(reading.text) && matches(ASKS_DUTY, asked.own)) return judge("not_met", "sentence.optional", 0.7);
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

// "Is it mandatory?" – "Optional": nobody has to.
const OPTIONAL = /^\s*(?:任意(?:です|となります|となっています)?|optional|voluntary)[。.]?\s*$/;
const ASKS_DUTY = rule(/必須|義務|\b(?:is|are)\b[^?]{2,80}\b(?:mandatory|compulsory|obligatory|required)\b/);

// An agreement on secrecy is a condition by its words, and keeps back what it is a condition of.
const SAID_AS: Partial<Record<Meaning, (keyof Cues)[]>> = {
  partial: ["partial"],
  condition: ["condition", "weakCondition", "undisclosed"],
  plan: ["plan"],
  "not-applicable": ["notApplicable"],
};

/** △ for "in part, or under a condition" means what the words beside it say; the first where they say neither, or both. */
function chosenMeaning({ meaning, others, end }: Explained, reading: Reading, asked: Asked): Meaning {
  if (others.length === 0) return meaning;
  const own = readFrom(reading, end, asked);
  const clauses = [...own, ...fromRemarks(asked, own)];
  const isSaid = (each: Meaning) =>
    SAID_AS[each]?.some((sign) => clauses.some(({ signs }) => signs.has(sign))) ?? false;
  const said = [meaning, ...others].filter(isSaid);
  return said.length === 1 && said[0] ? said[0] : meaning;
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
    // "Yes / yes / badge with photo" answers three things.
    const unfilled =
      !/^\s+and\b/.test(reading.text.slice(token.end)) && !/^\s*(\S+)\s*[/／]\s*\1(?=\s|[/／])/.test(reading.text);
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
