import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";

// Questions whose good answer is no. Only wordings that cannot be meant otherwise: where in doubt a yes stays a yes.
const NEGATIVE = [
  /(?:過去|直近|これまで|最近)[^。]{0,24}(?:事故|漏えい|漏洩|インシデント|侵害|違反|流出|不正アクセス|訴訟|処分)/,
  /(?:事故|漏えい|漏洩|流出|違反|訴訟|行政処分)(?:等)?(?:の)?(?:発生)?(?:の)?(?:事実|実績|経験|履歴|歴)?の有無/,
  /(?:ever|in the (?:last|past)|during the (?:last|past)|within the (?:last|past))\b[^?]{0,60}\b(?:breach|incident|compromis|violation|lawsuit|fine|litigation)/,
  /\b(?:breach|incident|compromis)\w*\b[^?]{0,60}\b(?:ever|in the (?:last|past)|during the (?:last|past)|within the (?:last|past))\b/,
  /\b(?:experienced|suffered|had)\b[^?]{0,30}\b(?:data breach|security breach|breach|security incident)/,
  /\bdo(?:es)? (?:you|your \w+|the \w+) (?:sell|rent)\b/,
];

/** The item's polarity; without an item what the wording says beyond doubt. */
export function questionPolarity(item: Item | null, question: string): Item["polarity"] {
  if (item) return item.polarity;
  const folded = foldText(question);
  return NEGATIVE.some((pattern) => pattern.test(folded)) ? "negative" : "positive";
}
