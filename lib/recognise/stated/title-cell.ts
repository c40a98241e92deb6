import type { Cell } from "#lib/domain/source-document.ts";
import { looksLikeNote, looksLikeStatement } from "../rows/row-cues.ts";
import type { GridRow } from "../sheet-grid.ts";
import { isLoneDate, readDate } from "./read-date.ts";
import { isLabel, statesField } from "./stated-line.ts";

/** Words that only the name of such a document has. */
export const TITLE_WORD =
  /(?:チェック|確認|点検|評価|調査|回答|質問|審査|申告|ヒアリング)(?:シート|リスト|表|票|書)|アンケート|checklist|check ?sheet|questionnaire|assessment|caiq|hecvat|检查表|问卷/i;

// 株式会社みなみ商事 御中, 別紙3: whom it is sent to and where it belongs, not what it is.
const ASIDE_LINE =
  /(?:御中|様|殿)\s*$|^(?:〒|tel|fax|電話)|^[(（【]?(?:別紙|別添|別表|様式|資料|添付)[\s第-]*[0-9０-９一-九]*号?[)）】]?$/i;

// The rubber stamps beside a title: who drew it up, who checked it, who approved it.
const STAMP =
  /^(?:承認|確認|作成|審査|検印|照査|担当|印|記入者|責任者|社外秘|極?秘|confidential|approved|checked|prepared)$/i;
const LONGEST_ASIDE = 60;

function isAside(text: string): boolean {
  const trimmed = text.trim();
  if (STAMP.test(trimmed.replace(/\s/g, ""))) return true;
  return (
    trimmed.length <= LONGEST_ASIDE &&
    (statesField(trimmed) || looksLikeStatement(trimmed) || readDate(trimmed) !== null)
  );
}

/** The cell of a row that may be the sheet's title: it stands alone, or beside nothing but dates, labels and stamps. */
export function titleCell(row: GridRow): Cell | undefined {
  const [first, ...others] = row.cells;
  if (!first || first.text.length > 100 || looksLikeNote(first.text) || isLabel(first.text)) return undefined;
  if (ASIDE_LINE.test(first.text.trim()) || isLoneDate(first.text)) return undefined;
  // Beside a value, one word in small letters is a program's key.
  if (others.length > 0 && (isAside(first.text) || /^[a-z][\w.-]*$/.test(first.text))) return undefined;
  return others.every((cell) => isAside(cell.text)) ? first : undefined;
}
