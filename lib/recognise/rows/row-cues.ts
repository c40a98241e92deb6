import { foldText } from "#lib/domain/fold-text.ts";
import { seeCell } from "../tables/content-cues.ts";

const NOTE_START =
  /^(?:[※*•→⇒]|[-－—=＝~～]{3,}|注[)）:：\s\d]|注記|注意|備考[:：]|補足|note|notice|n\.b\.|disclaimer|copyright|©)/;
const PAGE = /^[-–\s]*(?:(?:page|p\.|ページ|頁)\s*)?\d+(?:\s*(?:\/|of)\s*\d+)?\s*(?:ページ|頁|pages?)?[-–\s]*$/;
const SENTENCE_END = /[。!！]$|[a-z)]\.$/;
const HEADING_MARK =
  /^(?:第?[0-9]{1,2}[章節部編条]|[■◆●▼◇□▪【<《§]|[a-z][.)]\s|\(?[0-9]{1,2}(?:[.-][0-9]{1,2}){0,2}[.)]?\s*[^0-9.\s]|[ivx]{1,4}[.)\s]|section\b|part\b|chapter\b|domain\b)/;
const HEADING_WORD = /(?:について|に関する(?:事項|項目|質問|設問)|関連|対策|管理|編|部門?|一般|その他|共通)$/;
const LABELLED = /^[^:：。?？]{1,48}[:：]\s*(\S.*)$/;
const META = /^[^:：]{1,16}[:：]\s*\S/;

/** A remark, a footnote, a page number: text that heads nothing. */
export function looksLikeNote(text: string): boolean {
  if (text.length > 300) return true;
  const folded = foldText(text);
  if (NOTE_START.test(folded) || PAGE.test(folded)) return true;
  if (folded.length > 120 || text.trim().split("\n").length > 3) return true;
  return SENTENCE_END.test(folded) && folded.length > 12;
}

/** How much a lone text looks like the heading of the rows below it, in points; 0 says nothing. */
export function headingPoints(text: string): number {
  if (text.length > 300) return -4;
  const folded = foldText(text);
  let points = 0;
  if (HEADING_MARK.test(folded)) points += 1.5;
  if (HEADING_WORD.test(folded)) points += 0.5;
  if (folded.length <= 30) points += 1;
  if (folded.length > 70) points -= 2;
  const kind = seeCell(text);
  if (kind.question) points -= 3;
  if (SENTENCE_END.test(folded)) points -= 2;
  return points;
}

const CHAPTER = /^(?:(?:section|part|chapter|domain)\s?[0-9ivxa-z]{1,4}\b|第[0-9]{1,2}[章節部編])/;

/** Says of itself that it is a chapter, however long it goes on. */
export function isChapter(text: string): boolean {
  return CHAPTER.test(foldText(text.slice(0, 200))) && text.length <= 200;
}

/** Starts as headings start: ■, 1., 第2章, Section. */
export function hasHeadingMark(text: string): boolean {
  return HEADING_MARK.test(foldText(text.slice(0, 100)));
}

/** "記入日：令和8年8月1日", "Encryption at rest: Yes": a label and its value in one cell; a long label only before a yes or no. */
export function looksLikeStatement(text: string): boolean {
  const folded = foldText(text.slice(0, 100));
  const [, value = ""] = LABELLED.exec(folded) ?? [];
  return (META.test(folded) || (value !== "" && seeCell(value).yesNo)) && !hasHeadingMark(text);
}
