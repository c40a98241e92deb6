import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";

// Questions whose good answer is no. Only wordings that cannot be meant otherwise: where in doubt a yes stays a yes.
const NEGATIVE = [
  /(?:過去|直近|これまで|最近)[^。]{0,24}(?:事故|漏えい|漏洩|インシデント|侵害|違反|流出|不正アクセス|訴訟|処分)/,
  /(?:事故|漏えい|漏洩|流出|違反|訴訟|行政処分)(?:等)?(?:の)?(?:発生)?(?:の)?(?:事実|実績|経験|履歴|歴)?の有無/,
  /(?:ever|in the (?:last|past)|during the (?:last|past)|within the (?:last|past))\b[^?]{0,60}\b(?:breach|incident|compromis|violation|lawsuit|fine|litigation)/,
  /\b(?:breach|incident|compromis)\w*\b[^?]{0,60}\b(?:ever|in the (?:last|past)|during the (?:last|past)|within the (?:last|past))\b/,
  /\b(?:experienced|suffered|had)\b[^?]{0,30}\b(?:data breach|security breach|breach|security incident)/,
  /(?:学習|目的外|広告|マーケティング|第三者)[^。]{0,16}(?:利用|使用|提供|活用)(?:する|される|し|され)[^。]{0,6}(?:ことは?(?:ある|あり)|ますか|いるか|いますか)/,
  /本番(?:の)?データ[^。]{0,14}(?:テスト|開発|検証)[^。]{0,10}(?:利用|使用)/,
  /\btrain\b[^?]{0,40}\b(?:on|with|using)\b[^?]{0,20}\b(?:our|customers?'?|client|user)\b[^?]{0,10}\b(?:data|content)/,
  /\b(?:customer|our|client|user|production) (?:data|content)\b[^?]{0,40}\b(?:to train|non-production|for (?:marketing|advertising)|in (?:test|development))/,
  /\bdo(?:es)? (?:you|your \w+|the \w+) (?:sell|rent)\b/,
];

// 債務超過はないか, 関係がないこと: where nothing is there, all is well; いいえ may then mean either.
const ABSENCE = /(?:は|が|も)(?:ない|無い)(?:か|ですか|でしょうか|こと)[。?]?$/;

/** Whether a question asks if something is absent: ありません is then the good answer, and いいえ cannot be told. */
export function asksAbsence(question: string): boolean {
  return ABSENCE.test(foldText(question));
}

/** The item's polarity; without an item what the wording says beyond doubt. */
export function questionPolarity(item: Item | null, question: string): Item["polarity"] {
  if (item) return item.polarity;
  const folded = foldText(question);
  return NEGATIVE.some((pattern) => pattern.test(folded)) ? "negative" : "positive";
}
