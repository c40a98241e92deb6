// 【ご回答】…, "Our response: …", (answer) …. "Availability: 99.9 %" and 状況：… are the vendor's own words.
const WORD = "[^】\\]〕)）>＞」:：。.\\n]{0,16}?(?:回答|返答|お?答え|お返事|answers?|response|reply)(?:欄|内容)?";
const LABEL = new RegExp(
  `^\\s*(?:[【[〔(（<＜「]\\s*(?:${WORD}|答)\\s*[】\\]〕)）>＞」]\\s*[:：]?|${WORD}\\s*[:：])\\s*(?=\\S)`,
  "i",
);

/** The text of an answer without the word that says it is one: a label of the form, no word of the vendor's. */
export const withoutAnswerLabel = (text: string): string => text.slice(LABEL.exec(text)?.[0].length ?? 0);
