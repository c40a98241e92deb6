import { foldText } from "#lib/domain/fold-text.ts";
import type { Cell } from "#lib/domain/source-document.ts";
import type { GridRow } from "../sheet-grid.ts";
import { areMostlyInset } from "./find-set-off.ts";

// A column in a brochure, in its own words.
const COLUMN =
  /^[[【《<(■★☆▼]*\s?(?:コラム|豆知識|余談|ひとくちメモ|column|did you know|fun fact)(?:$|[\]】》>)：:？?\s・-])/;

/**
 * Rows between the questions and answers of a text that are no part of them: in smaller type, in italics, framed or shaded where answers
 * are not, or columns by their own words. A quotation may be part of an answer. `questions`: the rows that surely ask, in order.
 */
export function findAsides(rows: readonly GridRow[], questions: readonly number[]): Set<number> {
  const usual = listAnswerKinds(rows, questions);
  const isAside = (row: GridRow) => {
    const [cell] = row.cells;
    const apart = cell?.apart !== undefined && cell.apart !== "quote";
    return cell !== undefined && ((apart && !usual.has(cell.apart)) || COLUMN.test(foldText(cell.text.slice(0, 40))));
  };
  return new Set(rows.flatMap((row, index) => (row.cells.length === 1 && isAside(row) ? [index] : [])));
}

/** How answers are set apart: the ways in which all that stands below some question is. */
function listAnswerKinds(rows: readonly GridRow[], questions: readonly number[]): Set<Cell["apart"]> {
  const kinds = questions.flatMap((from, at) => {
    const below = new Set(rows.slice(from + 1, questions[at + 1] ?? rows.length).map((row) => row.cells[0]?.apart));
    return below.size === 1 ? [...below] : [];
  });
  return new Set(kinds);
}

// "— Maya, Security @ Plinth", "以上", "Signed: …", "Contact: …", "We trust that …", "ご協力ありがとうございました": what stands below the last answer and is none.
const CLOSING =
  /^(?:[—–―-]{1,2}\s*\p{Lu}[^.。]{1,60}$|以\s*上[。\s]*$|(?:(?:yours|best|kind|with)\s.{0,12})?(?:regards|sincerely|faithfully)\b|(?:cheers|many thanks|best wishes)[,.!]?$|--$|signed\b|signature\b|(?:prepared|completed|answered|approved) by\b|(?:記入|回答|作成|承認)(?:者|責任者|担当)?(?:名|部署)?\s*[:：]|(?:署名|ご?連絡先|お?問い?合わ?せ(?:先|窓口)?)\s*[:：]|(?:contact(?: us)?|(?:any |further )?questions|(?:for )?(?:more|further) information)\s*[:：]|we (?:trust|hope) (?:that )?(?:this|these|the above|our|you)\b|(?:please )?(?:do not|don['’]t) hesitate\b|thank(?:s| you)(?: very much)?(?: for (?:completing|taking|your (?:time|co-?operation|attention))\b|[.!]$|[.!] we\b)|(?:以上、|ご)(?:協力|対応|確認|記入|回答)[^。]{0,14}(?:ありがとうござい|よろしくお願い|お願い(?:いた|致)?し)|ご?(?:不明な?点|質問)[^。]{0,30}(?:お問い?合わ?せ|ご連絡)|please (?:return|send|submit|e-?mail) (?:(?:this|it)\b|to\b|completed\b|(?:the|your) (?:(?:completed|filled[- ]in|finished|signed) )?(?:forms?|questionnaires?|answers|responses|replies|sheet|checklist|survey|spreadsheet|workbook|file)\b)|(?:end of (?:document|questionnaire))|(?:did (?:this|that) (?:answer|help)|was (?:this|the) (?:article|page|answer|information)?\s?helpful)\b|(?:この)?(?:記事|ページ|回答|情報)は(?:お)?役に?立ち(?:まし|ます)た?か|related articles$|関連(?:記事|ページ)$|[☑☒✓]?\s?(?:i|we) (?:hereby )?(?:declare|certify|confirm) that (?:the|all|this)\b|上記の[^。]{0,20}(?:相違|虚偽|誤り)(?:は)?(?:あり|ござい))/iu;

/** Whether a line closes a document, as thanks and names do. */
export const isClosing = (text: string): boolean => CLOSING.test(text.trim());

/** Where the text below the last question and the first line of its answer closes the document; the number of rows where it does not. */
export function findClosing(rows: readonly GridRow[], last: number): number {
  // The first row below the last question is its answer, whatever it looks like; but where answers are set off from the left, what is not is none.
  const setOff = areMostlyInset(rows.slice(0, last));
  const closes = (row: GridRow, index: number) => {
    const [cell] = row.cells;
    return isClosing(cell?.text ?? "") && (index > last + 1 || (setOff && index > last && !cell?.inset));
  };
  const from = rows.findIndex(closes);
  return from < 0 ? rows.length : from;
}
