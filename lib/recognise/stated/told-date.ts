import { readDate } from "./read-date.ts";

const AS_OF = /(?:現在|時点|as of)/i;
// "Response dated 26 September 2024 (deadline …)": the date follows these words at once.
const DATED =
  /\b(?:responses?|answers?|questionnaire|checklist|self-assessment|return|statements?|completed|filled (?:in|out)|prepared|submitted|answered|correct|accurate|last (?:updated|reviewed))\b(?:[^.;\n]{0,30}?\b(?:dated|as (?:of|at)|on)|(?<=updated|reviewed|completed|submitted|prepared)\s?:?)\s+(.{6,24})/i;
// "Document 12, version 2, last revised May 2, 2024" is the answers' own date; a form's or a template's is not.
const REVISED = /\blast revised\b(?:\s(?:on|in))?\s?:?\s+(.{6,24})/i;
const OTHERS_REVISION =
  /\b(?:forms?|templates?|editions?|standards?|polic(?:y|ies)|procedures?|contracts?|guidance|schema)\b|様式|書式|雛形/i;
const TELLS_STATE =
  /(?:答え|回答|お返事|記載(?:内容|事項)?|開示(?:内容|情報)?)[^。\n]{0,12}は、?\s*([^。、\n]{6,14}日)(?:の|における)(?:様子|状況|状態|内容|情報|もの)/;

// A page of a wiki says who changed it: "last modified by Omar Lund on Feb 03, 2025".
const CHANGED_BY = /\blast (?:modified|edited|updated|changed) by\b[^.;\n]{2,40}?\son\s+(.{6,24})/i;

// "2025年1月15日 更新" at the end of a line above the table.
const DAY_FIRST =
  /((?:20\d\d|令和\s?(?:\d{1,2}|元))\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}\s?日?)\s*(?:付け?で?)?\s*(?:最終)?(?:更新|回答|記入|提出|記載)[)）]?$/;

// "回答期限：…", "次回は…更新", "ISMS認証 … 更新": the day of something else.
const OTHER_DAY = /期限|次回|認証|契約|証明|免許|予定|まで|締切/;

/** The day that a sentence gives for the answers: "responses dated …", "as of …". Null where it tells of another, or of none. */
export function readToldDate(text: string): string | null {
  const asOf = AS_OF.test(text) ? readDate(text) : null;
  if (asOf) return asOf;
  const [, dated] = DATED.exec(text) ?? [];
  const [, revised] = (OTHERS_REVISION.test(text) ? null : REVISED.exec(text)) ?? [];
  const [, changed] = CHANGED_BY.exec(text) ?? [];
  const [, state] = TELLS_STATE.exec(text.normalize("NFKC")) ?? [];
  const isForms = OTHERS_REVISION.test(text) || OTHER_DAY.test(text) || text.length > 80;
  const [, day] = (isForms ? null : DAY_FIRST.exec(text.normalize("NFKC").trim())) ?? [];
  return (
    [dated, revised, changed, state, day].map((date) => readDate(date ?? "")).find((date) => date !== null) ?? null
  );
}
