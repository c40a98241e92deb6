import type { GridRow } from "./sheet-grid.ts";

const SYMBOL = "◐|◑|◒|◓|◎|○|〇|◯|●|△|▲|×|✕|✗|✓|☑|☆|★|―|－|ー";
const MEANS = '\\s*[」』”")）]?\\s*(?:[:：=＝…→は]|\\s[-–]\\s)\\s*';
const LEGEND = new RegExp(`[「『“"(（]?(${SYMBOL})${MEANS}([^、,，／/;；\\n◐◑◒◓◎○〇◯●△▲×✕✗✓☑☆★|]{1,40})`, "gu");
// "Key: ● in place ◐ in place in part ○ not in place – not relevant": nothing but spaces between.
const SPACED = new RegExp(
  `(?:^|\\s)(${SYMBOL}|–)\\s+([^◐◑◒◓◎○〇◯●△▲×✕✗✓☑☆★|\\n]{2,60}?)(?=\\s+(?:${SYMBOL}|–)(?:\\s|$)|[.。;；\\n]|$)`,
  "gu",
);
const LETTERS =
  /(?:^|[\s、,，／/;；\n:：(（])([A-Z]{1,2}|N\/A|[0-5])(?:\s*[:：=＝]\s*|\s[-–—]\s)([^、,，／/;；\n|]{2,60}?)(?=$|[、,，／/;；\n.]|\s(?:[A-Z]{1,2}|[0-5])\s*[:：=＝])/g;
// "Key. Y in place. P in place in part. N not in place."
const SENTENCES = /(?:^|[.。]\s)([A-Z]{1,2}|N\/A)\s+([a-z][^.。\n]{2,60}?)(?=[.。]|$)/g;
const SAYS_LEGEND = /凡例|記号|略号|コード|legend|key\b|\bcodes?\b|選択肢|回答(?:区分|方法|欄)/i;
const LONE_SYMBOL = new RegExp(`^[「（(]?(${SYMBOL})[」）)]?$`, "u");

const LONE_CODE = /^[「（(]?([A-Z]{1,3}|[0-5])[」）)]?$/;

const HINT = /[:：=＝…→は]|\s[-–]\s/;
const LONGEST = 2000;

function tidy(meaning: string): string {
  return meaning
    .trim()
    .replace(/^[「『（(]|[」』）)。.]+$/gu, "")
    .trim();
}

/** Symbols that a text explains: "○：対応 △：一部対応 ×：未対応". Letters and digits only where the text calls itself a legend. */
export function readLegend(text: string): Record<string, string> {
  const legend: Record<string, string> = {};
  // Asked of every lone row, so most texts leave here.
  if (text.length < 3 || text.length > LONGEST || !(HINT.test(text) || SAYS_LEGEND.test(text))) return legend;
  for (const [, symbol = "", meaning = ""] of text.matchAll(LEGEND)) {
    if (tidy(meaning) !== "") legend[symbol] ??= tidy(meaning);
  }
  const spaced = SAYS_LEGEND.test(text) ? [...text.matchAll(SPACED)] : [];
  if (spaced.length >= 3) for (const [, symbol = "", meaning = ""] of spaced) legend[symbol] ??= tidy(meaning);
  const sentences = SAYS_LEGEND.test(text) ? [...text.matchAll(SENTENCES)] : [];
  if (sentences.length >= 3) for (const [, symbol = "", meaning = ""] of sentences) legend[symbol] ??= tidy(meaning);
  const letters = [...text.matchAll(LETTERS)];
  // Three in a row explain themselves: "1：対応 2：一部対応 3：未対応".
  if (SAYS_LEGEND.test(text) || letters.length >= 3) {
    for (const [, symbol = "", meaning = ""] of letters) legend[symbol] ??= tidy(meaning);
  }
  return legend;
}

/** A legend over cells: the symbol in one, its meaning in the next. */
export const readLegendCells = (row: GridRow): Record<string, string> => explainedIn(row, LONE_SYMBOL);

/** The same for codes ("PC" | "partially compliant"); one alone may be a number and its section. */
export const readCodeCells = (row: GridRow): Record<string, string> =>
  row.cells.length === 2 ? explainedIn(row, LONE_CODE) : {};

function explainedIn(row: GridRow, sign: RegExp): Record<string, string> {
  const legend: Record<string, string> = {};
  row.cells.forEach((cell, index) => {
    const symbol = sign.exec(cell.text.trim())?.[1];
    const next = row.cells[index + 1];
    if (!symbol || !next || next.column > cell.column + 2) return;
    const meaning = tidy(next.text.replace(/^[:：=＝…]\s*/, ""));
    if (meaning !== "" && meaning.length <= 40 && !sign.test(meaning)) legend[symbol] ??= meaning;
  });
  return legend;
}
