import type { Item } from "#lib/domain/template.ts";
import { asksToConfirmDenial, confirming } from "./asks-to-confirm.ts";
import type { Judgement } from "./judgement.ts";
import {
  asksAbsence,
  asksDenial,
  asksOccurrence,
  asksUnwanted,
  deniedVerb,
  forbiddenVerb,
  polarityIsKnown,
  questionPolarity,
  repeats,
  requiredDenial,
  statesDenial,
} from "./question-polarity.ts";
import type { Reading } from "./reading.ts";
import type { Searchable } from "./rules/rule.ts";

const GUESSED_POLARITY = 0.78;

type AskedOf = { reading: Reading; item: Item | null; question: Searchable };

/**
 * Turns a yes or no round where the good answer to `question` (the row's own, folded) is no: by the item, or by the question's own wording,
 * and then never as sure.
 */
export function applyPolarity(judgement: Judgement, { reading, item, question }: AskedOf): Judgement {
  if (asksAbsence(question)) return ofAbsence(judgement, reading, question);
  if (asksToConfirmDenial(question)) return ofConfirmation(judgement, { reading, item, question });
  if (asksDenial(question)) return cautious(ofDenial(judgement, reading, question), null);
  if (repeats(wordsOf(judgement, reading), forbiddenVerb(question), question.text))
    return cautious(turned(judgement), null);
  if (repeats(wordsOf(judgement, reading), requiredDenial(question), question.text))
    return cautious(ofRequiredDenial(judgement, reading), null);
  if (statesDenial(question)) return cautious(ofStatedDenial(judgement, reading), null);
  if (asksOccurrence(question)) return cautious(judgement.status === "not_met" ? turned(judgement) : judgement, null);
  if (asksUnwanted(question)) return cautious(turned(judgement), null);
  if (questionPolarity(item, question) === "negative")
    return cautious(turned(judgement), item?.polarity === "negative" ? item : null);
  return polarityIsKnown(item, question) ? judgement : cautious(judgement, item);
}

/** Where "no" is the good answer, a no is met and a yes is not. Notes beside a good no compensate nothing. */
function turned(judgement: Judgement): Judgement {
  if (judgement.status === "met") return { ...judgement, status: "not_met", method: "polarity.yes-is-bad" };
  if (judgement.status !== "not_met") return judgement;
  return {
    ...judgement,
    status: "met",
    method: "polarity.no-is-good",
    flags: judgement.flags.filter((flag) => flag !== "compensating-note"),
  };
}

// Which answer is the good one was guessed from the wording: a person should look.
function cautious(judgement: Judgement, item: Item | null): Judgement {
  return item || (judgement.status !== "met" && judgement.status !== "not_met")
    ? judgement
    : { ...judgement, confidence: Math.min(judgement.confidence, GUESSED_POLARITY) };
}

function wordsOf({ because }: Judgement, { text }: Reading): string {
  return because ? text.slice(because.start, because.end) : text;
}

/** "Is there none?": ありません confirms it, いいえ cannot be told. */
function ofAbsence(judgement: Judgement, reading: Reading, question: Searchable): Judgement {
  if (judgement.status !== "not_met" && judgement.status !== "met") return judgement;
  const words = wordsOf(judgement, reading);
  // "…がないこと" – ○: what is required is so.
  if (/ないこと(?:[。.]|\([^)]*\))*$/.test(question.text) && /^[○〇◯◎×✕]/.test(words.trim()))
    return cautious(judgement, null);
  if (judgement.status === "not_met" && /な[しい]|無|ません/.test(words)) return turned(judgement);
  if (judgement.status === "met" && /^はい|確約|問題/.test(words)) return judgement;
  return doubtful(judgement);
}

/** "Can you confirm that it is not used?": a yes does, whatever the item asks. */
function ofConfirmation(judgement: Judgement, { reading, item, question }: AskedOf): Judgement {
  switch (confirming(judgement, wordsOf(judgement, reading), question)) {
    case "stands":
      return polarityIsKnown(item, question) ? judgement : cautious(judgement, item);
    case "turns":
      return cautious(turned(judgement), null);
    case "doubtful":
      return doubtful(judgement);
  }
}

/** "Does it not stop?": 止まりません confirms it, 提供しています denies "…提供していませんか"; はい and いいえ cannot be told; a measure that is described stays one. */
function ofDenial(judgement: Judgement, reading: Reading, question: Searchable): Judgement {
  const words = wordsOf(judgement, reading);
  if (judgement.status === "not_met" && /ません|ない/.test(words)) return turned(judgement);
  // 発生していないか – 発生なし: the question's own verb.
  const verb = deniedVerb(question);
  if (judgement.status === "not_met" && verb && [`${verb}なし`, `${verb}無し`].includes(words.trim()))
    return turned(judgement);
  if (judgement.status === "met" && repeats(words, verb, question.text)) return turned(judgement);
  return /^(?:はい|いいえ|有|無|なし|あり|○|×)/.test(words.trim()) ? doubtful(judgement) : judgement;
}

/** 使用していないこと – 使用していない is met, 使用している is not. */
function ofRequiredDenial(judgement: Judgement, reading: Reading): Judgement {
  const denies = /ない|ません|ず|ぬ/.test(wordsOf(judgement, reading));
  return denies === (judgement.status === "not_met") ? turned(judgement) : judgement;
}

/** "Card data is never stored.": "Never." and "Not stored" confirm it; "No" cannot be told. */
function ofStatedDenial(judgement: Judgement, { text }: Reading): Judgement {
  if (judgement.status !== "not_met") return judgement;
  return /\b(?:not|never|none)\b|n't\b/.test(text) ? turned(judgement) : doubtful(judgement);
}

function doubtful(judgement: Judgement): Judgement {
  return { ...judgement, status: "needs_review", method: "sentence.doubtful-negation", confidence: 0.4 };
}
