import type { Asked, QuestionReason } from "#lib/domain/inquiry.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import { inquiryWords } from "./inquiry-words.ts";

// Where the answer is missing, this alone is asked; what was noticed beside it would only confuse.
const MISSING: readonly QuestionReason[] = ["form", "not-in-sheet", "unanswered", "not-disclosed"];
// Said only where nothing more exact is.
const GENERAL: readonly QuestionReason[] = ["needs-review", "deciding", "by-hand"];

/** A first wording of a question in a language: what is missing, or else all that was noticed, a sentence each. */
export function draftWording(asked: Asked, { item, language }: { item: Item; language: Language }): string {
  const { draft, part } = inquiryWords(language);
  const question = asked.rowId === null ? item.question[language] : asked.asked || item.question[language];
  const parts = asked.parts.map((label) => part.replace("{part}", () => label[language])).join("\n");
  const sentence = (reason: QuestionReason) =>
    draft[reason].replace("{question}", () => question).replace("{parts}", () => parts);
  return chooseReasons(asked.reasons).map(sentence).join("\n");
}

function chooseReasons(reasons: readonly QuestionReason[]): QuestionReason[] {
  const missing = MISSING.find((reason) => reasons.includes(reason));
  if (missing) return [missing];
  const exact = reasons.filter((reason) => !GENERAL.includes(reason));
  // A bare yes leaves out every part; the parts say so better.
  if (exact.includes("uncovered")) return exact.filter((reason) => reason !== "bare-yes");
  if (exact.length > 0) return exact;
  const general = GENERAL.find((reason) => reasons.includes(reason));
  return general ? [general] : ["by-hand"];
}
