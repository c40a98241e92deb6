import type { GridRow } from "../sheet-grid.ts";

// A hyphen only where it is explained: "2：達成　-：該当せず".
const SYMBOL = "(?<=[\\s\\u3000、,，／/])-(?=\\s*[:：=＝])|◐|◑|◒|◓|◎|○|〇|◯|●|△|▲|×|✕|✗|✓|☑|☆|★|―|－|ー";
const MEANS = '\\s*[」』”")）]?\\s*(?:[:：=＝…→は]|\\s[-–]\\s)\\s*';
const OTHER = "[^、,，／/;；\\n◐◑◒◓◎○〇◯●△▲×✕✗✓☑☆★|]";
// A dash that is explained after a gap is the next sign: "×：未対応　－：該当なし".
const LEGEND = new RegExp(
  `[「『“"(（]?(${SYMBOL})${MEANS}((?:(?![\\s\\u3000][―－ー–-]\\s*[:：=＝])${OTHER}){1,40})`,
  "gu",
);
// "Key: ● in place ◐ in place in part ○ not in place – not relevant": nothing but spaces between.
const SPACED = new RegExp(
  `(?:^|\\s)(${SYMBOL}|–)\\s+([^◐◑◒◓◎○〇◯●△▲×✕✗✓☑☆★|\\n]{2,60}?)(?=\\s+(?:${SYMBOL}|–)(?:\\s|$)|[.。;；\\n]|$)`,
  "gu",
);
const LETTERS =
  /(?:^|[\s、,，／/;；\n:：(（])([A-Z]{1,2}|N\/A|[0-5])(?:\s*[:：=＝]\s*|\s[-–—]\s)([^、,，／/;；\n|]{2,60}?)(?=$|[、,，／/;；\n.]|\s(?:[A-Z]{1,2}|[0-5]|[―－ー–-])\s*[:：=＝])/g;
// "１．できている ２．一部 ３．できていない": short words counted upwards, as a key counts its codes.
const COUNTED =
  /(?:^|[\s、,，／/;；\n:：(（])([0-9])\s?[.．、)）:：=＝]\s*([^\d\s、,，／/;；。|][^、,，／/;；。\n|]{0,15}?)(?=$|[\s、,，／/;；)）。]|\n)/g;
// "満たすものは「○」、満たさないものは「×」": the meaning before its sign.
const BACKWARDS = new RegExp(
  `(?:^|[、。,，／/\\n：:（()）\\s])([^、。,，／/\\n：:「」『』（()）\\s]{2,24}?)(?:もの|場合|項目|とき)?(?:に)?[はを]\\s*[「『“"(（](${SYMBOL}|□|☐)[」』”")）]`,
  "gu",
);
const FULL_WIDTH = /[０-９Ａ-Ｚ]/g;
// "Key. Y in place. P in place in part. N not in place."
const SENTENCES = /(?:^|[.。]\s)([A-Z]{1,2}|N\/A)\s+([a-z][^.。\n]{2,60}?)(?=[.。]|$)/g;
const SAYS_LEGEND = /凡例|記号|略号|コード|legend|key\b|\bcodes?\b|選択肢|回答(?:区分|方法|欄)/i;
// The heading of a key, and not of the column to be answered in.
const SAYS_KEY = /凡例|記号|略号|コード|legend|\bkey\b|\bcodes?\b|選択肢|回答区分|評価(?:区分|基準)|\bscale\b/i;
const LONE_SYMBOL = new RegExp(`^[「（(]?(${SYMBOL})[」）)]?$`, "u");

const LONGEST_MEANING = 40;
const LONE_CODE = /^[「（(]?([A-Z]{1,3}|[0-5])[」）)]?$/;

const HINT = /[:：=＝…→は]|を\s*[「『“"(（]|\s[-–]\s/;
const LONGEST = 2000;

function tidy(meaning: string): string {
  return meaning
    .trim()
    .replace(/^[「『（(]|[」』）)。.]+$/gu, "")
    .trim();
}

type Pairs = RegExpExecArray[];

/** The ways of writing a legend, and what each needs to be one. */
const WAYS: [pattern: RegExp, isLegend: (pairs: Pairs, named: boolean) => boolean][] = [
  [LEGEND, () => true],
  [BACKWARDS, (pairs) => pairs.length >= 2],
  [SPACED, (pairs, named) => named && pairs.length >= 3],
  [SENTENCES, (pairs, named) => named && pairs.length >= 3],
  // Three in a row explain themselves: "1：対応 2：一部対応 3：未対応".
  [LETTERS, (pairs, named) => named || pairs.length >= 3],
  [COUNTED, (pairs, named) => named && countsUp(pairs)],
];

/** Symbols that a text explains: "○：対応 △：一部対応 ×：未対応". Letters and digits only where the text calls itself a legend. */
export function readLegend(text: string): Record<string, string> {
  const legend: Record<string, string> = {};
  const named = SAYS_LEGEND.test(text);
  // Asked of every lone row, so most texts leave here.
  if (text.length < 3 || text.length > LONGEST || !(named || HINT.test(text))) return legend;
  const plain = text.replace(FULL_WIDTH, (sign) => sign.normalize("NFKC"));
  for (const [pattern, isLegend] of WAYS) {
    const pairs = [...plain.matchAll(pattern)];
    if (!isLegend(pairs, named)) continue;
    const told = pattern === BACKWARDS ? pairs.map(([all, meaning, symbol]) => [all, symbol, meaning]) : pairs;
    for (const [, symbol = "", meaning = ""] of told) if (tidy(meaning) !== "") legend[symbol] ??= tidy(meaning);
  }
  return legend;
}

function countsUp(pairs: Pairs): boolean {
  const digits = pairs.map(([, digit]) => Number(digit));
  return digits.length >= 3 && digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1);
}
// Under a heading that calls it a key nothing need part a code from its meaning: "1　実施している".
const BARE_CODE_LINE = /^([0-9０-９])[ \u3000]+(\S.{0,40})$/;
const CODE_LINE = /^[「（(]?(?:[A-ZＡ-Ｚ]{1,2}|[0-9０-９])[」）)]?\s*[:：=＝…→]\s*\S.{0,40}$/;

// More lines than this are a list of something else.
const MOST_CODES = 10;

/** A legend over the lines of one column: "１＝できている", below it "２＝一部できている", each in a cell of its own. */
export function readLegendColumns(rows: readonly GridRow[]): Record<string, string> {
  const legend: Record<string, string> = {};
  const runs = new Map<number, string[]>();
  const close = (column: number, lines: readonly string[]) => {
    runs.delete(column);
    if (lines.length < 3 || lines.length > MOST_CODES) return;
    Object.assign(legend, { ...readLegend(`凡例\n${lines.join("\n")}`), ...legend });
  };
  const keys = new Set<number>();
  for (const { cells } of rows) {
    for (const { column } of cells.filter(isKeyHeading)) keys.add(column);
    const lines = new Map(
      cells.flatMap(({ column, text }) => codeLine(text, keys.has(column)).map((line) => [column, line])),
    );
    for (const [column, run] of runs) if (!lines.has(column)) close(column, run);
    for (const [column, line] of lines) {
      const run = runs.get(column);
      if (!run) runs.set(column, [line]);
      else if (run.length <= MOST_CODES) run.push(line);
    }
  }
  for (const [column, run] of runs) close(column, run);
  return legend;
}

/** A line of a legend as its signs part it; under a heading that says so, one without any sign. [] for other texts. */
function codeLine(text: string, underKey: boolean): string[] {
  if (isCodeLine(text)) return [text.trim()];
  const [, code, meaning] = (underKey && BARE_CODE_LINE.exec(text.trim())) || [];
  return code ? [`${code}: ${meaning}`] : [];
}

/** Whether a cell is the heading of a key. */
export const isKeyHeading = ({ text }: { text: string }): boolean => text.length < 20 && SAYS_KEY.test(text);

/** Whether a text below the heading of a key is a line of it. */
export const isKeyLine = (text: string): boolean =>
  codeLine(text, true).length > 0 || Object.keys(readLegend(text)).length === 1;

/** "3", "NA", "○": a code or sign alone. */
export const isLoneCode = (text: string): boolean => LONE_CODE.test(text.trim()) || LONE_SYMBOL.test(text.trim());

/** "１＝できている": one line of a legend. */
export const isCodeLine = (text: string): boolean => text.length <= 50 && CODE_LINE.test(text.trim());

/** A legend over cells: the symbol in one, its meaning in the next. */
export const readLegendCells = (row: GridRow): Record<string, string> => explainedIn(row, LONE_SYMBOL);

/** The same for codes ("PC" | "partially compliant"); one alone may be a number and its section. */
export const readCodeCells = (row: GridRow): Record<string, string> =>
  row.cells.length === 2 ? explainedIn(row, LONE_CODE, LONGEST_MEANING) : {};

// "PC | Partially compliant – met in part; explain the gap": a sentence, where a heading calls it a code's.
const LONG_MEANINGS = /^[「（(]?([A-Z]{2,3})[」）)]?$/;
const readLongCodeCells = (row: GridRow): Record<string, string> =>
  row.cells.length === 2 ? explainedIn(row, LONG_MEANINGS, 3 * LONGEST_MEANING) : {};

const SAYS_MEANING = /意味|定義|説明|\bmean(?:s|ing)\b|definition|description/i;

const readTableLine = (row: GridRow): Record<string, string> => ({ ...readLongCodeCells(row), ...readCodeCells(row) });

/** A small table of codes under a heading that calls it a key: 凡例, below it "段階 | 意味", "0 | 実施していない", … */
export function readLegendTable(rows: readonly GridRow[]): Record<string, string> {
  const legend: Record<string, string> = {};
  for (let index = 0; index < rows.length; index += 1) {
    const run = takeWhile(
      rows.slice(index, index + MOST_CODES + 1),
      (row) => Object.keys(readTableLine(row)).length > 0,
    );
    if (run.length < 3 || run.length > MOST_CODES) continue;
    const heads = rows.slice(Math.max(0, index - 2), index).flatMap(({ cells }) => cells.map(({ text }) => text));
    if (!heads.some((text) => SAYS_LEGEND.test(text) || SAYS_MEANING.test(text))) continue;
    for (const row of run) Object.assign(legend, { ...readTableLine(row), ...legend });
    index += run.length - 1;
  }
  return legend;
}

function takeWhile<T>(list: readonly T[], test: (entry: T) => boolean): T[] {
  const end = list.findIndex((entry) => !test(entry));
  return end < 0 ? [...list] : list.slice(0, end);
}

function explainedIn(row: GridRow, sign: RegExp, longest = LONGEST_MEANING): Record<string, string> {
  const legend: Record<string, string> = {};
  row.cells.forEach((cell, index) => {
    const symbol = sign.exec(cell.text.trim())?.[1];
    const next = row.cells[index + 1];
    if (!symbol || !next || next.column > cell.column + 2) return;
    const meaning = tidy(next.text.replace(/^[:：=＝…]\s*/, ""));
    if (meaning !== "" && meaning.length <= longest && !sign.test(meaning)) legend[symbol] ??= meaning;
  });
  return legend;
}
