import { type Cell, cellAddress } from "#lib/domain/source-document.ts";
import type { Recognition, SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { cellAt, type GridRow, rowText } from "../sheet-grid.ts";
import { answerOwner, withoutYear } from "../tables/answer-owner.ts";
import { isPlaceAndDate } from "./place-and-date.ts";
import { isLoneDate, readDate } from "./read-date.ts";
import type { StatedField } from "./stated-labels.ts";
import { FIELDS, isLabel, LONGEST_LABEL, namesOf, rankOf, splitLine, valueFor } from "./stated-line.ts";
import { TITLE_WORD, titleCell } from "./title-cell.ts";
import { readToldDate } from "./told-date.ts";

type Stated = NonNullable<Recognition["title"]>;
type Found = Stated & { rank: number };

/** The rows of one sheet, as read, for the search of what the sheet says about itself. */
export type StatedSource = {
  sheet: string;
  included: boolean;
  placed: readonly PlacedRow[];
  rows: readonly SourceRow[];
};
export type StatedFacts = Pick<Recognition, "title" | "disclosedOn" | "vendor" | "service">;

// Asked of every row of a long sheet, so it is asked cheaply.
// U+2E80–2FDF: radicals that a PDF writer may put for any of these signs.
const MAYBE_LABEL =
  /[\u2e80-\u2fdf名社元]|[業案札注託供]者|(?<!\d)日(?:[付時期]|(?![ぁ-ヺ一-龥]))|時点|サービス|製品|date|as of|name|vendor|provider|supplier|company|organi|service|product|solution|公司|供应商/i;

type Collected = Map<StatedField, Found>;
type Place = { sheet: string; cell: string };

function take(collected: Collected, field: StatedField, found: Found): void {
  const known = collected.get(field);
  if (!known || found.rank < known.rank) collected.set(field, found);
}

/** Keeps the value under a label, unless a surer or earlier one is known. */
function offer(collected: Collected, pair: { label: string; value: string; at: Place; penalty?: number }): void {
  for (const label of namesOf(pair.label)) offerNamed(collected, { ...pair, label });
}

function offerNamed(collected: Collected, pair: { label: string; value: string; at: Place; penalty?: number }): void {
  for (const field of FIELDS) {
    const rank = rankOf(field, pair.label);
    const value = rank < 0 ? null : valueFor(field, pair.value);
    if (value !== null) take(collected, field, { value, ...pair.at, rank: rank + (pair.penalty ?? 0) });
  }
}

function statedIn(collected: Collected, field: StatedField): Stated | null {
  const found = collected.get(field);
  return found ? { value: found.value, sheet: found.sheet, cell: found.cell } : null;
}

type Row = { row: GridRow; below: GridRow | undefined; sheet: string };

// Lines, and labels set side by side in one: "委託先名：株式会社みさき　　記入日：2026年4月10日".
const SEVERAL =
  /\n|[\s\u3000]{2,}(?=[^\s:：]{2,12}[:：])|[\s\u3000]+(?=(?:ご?回答|ご?記入|記載|ご?提出|作成)日[:：])|[\s\u3000]{3,}(?=[^:：]{2,30}[:：])|\s[／/|｜]\s/;

// "…についてまとめました。（最終更新日：2026年7月21日）"
const ASIDE = /[(（]([^()（）]{4,60})[)）]/g;

function offerLines(collected: Collected, cell: Cell, sheet: string): void {
  const asides = Array.from(cell.text.matchAll(ASIDE), ([, aside = ""]) => aside);
  for (const line of [...cell.text.split(SEVERAL), ...asides]) {
    const parts = splitLine(line);
    if (parts) offer(collected, { ...parts, at: { sheet, cell: cellAddress(cell) } });
  }
}

/** A date written over several cells of a ruled form: 令和 | 8 | 年 | 4 | 月 | 1 | 日. Null for any other. */
function joinedDate({ cells }: GridRow, from: number): string | null {
  const parts = cells.slice(from, from + 7).map(({ text }) => text.trim());
  const end = parts.indexOf("日") + 1;
  if (end < 4 || parts.slice(0, end).some((part) => part.length > 4)) return null;
  const joined = parts.slice(0, end).join("");
  return readDate(joined) ? joined : null;
}

/** Label and value in one cell, side by side, or one under the other. */
function offerPairs(collected: Collected, { row, below, sheet }: Row): void {
  // Labels side by side are headings: their values stand below.
  const headed = row.cells.some((cell, index) => isLabel(cell.text) && isLabel(row.cells[index + 1]?.text ?? ""));
  for (const [index, cell] of row.cells.entries()) {
    if (cell.text.length > 1000) continue;
    offerLines(collected, cell, sheet);
    if (!isLabel(cell.text)) continue;
    const right = row.cells[index + 1];
    const under = below && cellAt(below, cell.column);
    const value = !headed && right && !isLabel(right.text) ? right : under;
    // Alone in its line and above another line (a definition list), it may as well be a heading.
    const penalty = value === under && below?.cells.length === 1 ? 1.5 : 0;
    const text = value === right ? (joinedDate(row, index + 1) ?? right?.text) : under?.text;
    if (value && text && (penalty === 0 || row.cells.length === 1))
      offer(collected, { label: cell.text, value: text, at: { sheet, cell: cellAddress(value) }, penalty });
  }
}

const SIGNED =
  /\b(?:signatures?|signed|signatory|stamp|seal|authori[sz]ed by|(?:for and )?on behalf of|unterschrift|stempel)\b|署名|記名|押印|捺印|㊞|[(（]印[)）]/i;

const PROVIDES =
  /(?:^|は|、)\s*([^、。「」は]{2,50}?)\s*(?:[(（]以下[^)）]*[)）])?\s*が(?:提供|運営)(?:する|している)[^。、「『]{0,16}[「『]([^」』]{2,60})[」』]/;
const PROVIDED_BY =
  /\b(?:security|controls|measures|practices) (?:of|for|in) ([^,.;]{2,60}?),? (?:which is )?(?:provided|operated|offered|made) by ([^,;]{2,60}?)(?:,| as of|\.?$)/i;
// The question on which day all of the answers hold: its answer is the date, and little else.
const ASKS_DATE =
  /(?:本(?:表|票|書|シート|回答|調査|資料)|(?:記載|ご?回答|開示|お返事|答え).{0,3}(?:内容|情報|事項)?).{0,12}(?:時点|日付|年月日|いつ|何年|何月何日|基準日|現在|日を(?:教え|お?書き|お?示し|ご?記入|ご?記載))|(?:ご?回答|記載(?:内容|事項)?|開示(?:内容|情報)?)(?:の|における)?(?:基準日|時点|日付)$|^(?:the )?(?:information|answers?|responses?|facts?)[^.?]{0,20}\bas (?:of|at)\b|\b(?:date|day)\b.{0,40}\b(?:these|this|your|the) (?:responses|answers|information|questionnaire|form)\b|\b(?:these|this|the|your) (?:responses|answers|questionnaire|form)\b.{0,40}\b(?:as of|date)\b/i;
const LONGEST_DATE = 30;
// An answer may say it in a sentence: "The answers below describe the service as of 1 February 2025."
const ANSWERS_AS_OF =
  /\b(?:the|these|our) (?:answers?|responses?) (?:below|above|here|on this page|in this (?:document|sheet|page))\b[^.?]{0,60}\bas (?:of|at)\s+(.{6,24})/i;

function offerProse(collected: Collected, { row, sheet }: Row): void {
  for (const cell of row.cells) {
    if (cell.text.length > 600) continue;
    const at = { sheet, cell: cellAddress(cell) };
    const named = PROVIDES.exec(cell.text.normalize("NFKC").replace(/\s+/g, " "));
    if (named) {
      take(collected, "vendor", { value: (named[1] ?? "").trim(), ...at, rank: 5 });
      take(collected, "service", { value: (named[2] ?? "").trim(), ...at, rank: 5 });
    }
    const [, service = "", vendor = ""] = PROVIDED_BY.exec(cell.text.replace(/\s+/g, " ")) ?? [];
    if (vendor !== "") {
      take(collected, "vendor", { value: vendor.trim(), ...at, rank: 5 });
      take(collected, "service", { value: service.trim(), ...at, rank: 5 });
    }
    const date = readToldDate(cell.text);
    if (date) take(collected, "disclosedOn", { value: date, ...at, rank: 5 });
  }
}

// Whom the answers are handed in to: 「（宛先）　…市長」, 「…学長　殿」. 「各位」 and 「御中」 may as well be the buyer's words to the vendor.
const HANDED_IN =
  /^[(（]?(?:宛先|あて先|提出先)[)）]?|(?:市|町|村|区|県|府|都|道|省|庁|院|学|校|機構|組合|理事)長\s*(?:様|殿|あて|宛)$/;

// The vendor's own words in a letter: 「下記のとおり回答いたします」, "please find our answers below".
const ANSWERING =
  /の(?:とおり|通り)、?(?:ご?回答|お答え|ご?報告)(?:いたしま|致しま|しま|申し上げ|させていただ)|\bplease find\b.{0,30}\bour (?:answers|responses|replies)\b|\bwe (?:hereby )?(?:answer|respond|reply)\b/i;

/** The day that stands alone above a sheet handed in to somebody, as over a letter. */
function offerLetterDate(collected: Collected, { row, sheet }: Row, around: string): void {
  const [cell] = row.cells;
  if (!cell || row.cells.length > 1 || !isLoneDate(cell.text)) return;
  const isOwn = around.split("\n").some((line) => HANDED_IN.test(line.trim()) || ANSWERING.test(line));
  const date = isOwn ? readDate(cell.text) : null;
  if (date) take(collected, "disclosedOn", { value: date, sheet, cell: cellAddress(cell), rank: 7 });
}

/** "Ilmenau, 12.02.2025" where somebody signs below the answers. */
function offerSigned(collected: Collected, { row, sheet }: Row, around: string): void {
  if (!SIGNED.test(around)) return;
  for (const cell of row.cells) {
    const date = isPlaceAndDate(cell.text) ? readDate(cell.text) : null;
    if (date) take(collected, "disclosedOn", { value: date, sheet, cell: cellAddress(cell), rank: 6 });
  }
}

function offerHeader(collected: Collected, { row, sheet }: Row): void {
  for (const cell of row.cells) {
    const name = withoutYear(answerOwner(cell.text) ?? "");
    if (name) {
      take(collected, "vendor", { value: name, sheet, cell: cellAddress(cell), rank: 6 });
    }
  }
}

function offerQuestion(collected: Collected, row: SourceRow): void {
  const cell = row.cells.answer;
  if (!cell || row.answer === "" || row.answer.length > 200) return;
  const at = { sheet: row.sheet, cell };
  const isShort = row.answer.length <= LONGEST_DATE;
  const date = isShort && ASKS_DATE.test(row.question) ? readDate(row.answer) : null;
  if (date) take(collected, "disclosedOn", { value: date, ...at, rank: 2.5 });
  const asOf = isShort ? undefined : ANSWERS_AS_OF.exec(row.answer)?.[1];
  const told = asOf === undefined ? null : readDate(asOf);
  if (told) take(collected, "disclosedOn", { value: told, ...at, rank: 4 });
  const offerUnder = (label: string) => {
    if (label.length <= LONGEST_LABEL && MAYBE_LABEL.test(label))
      offer(collected, { label, value: row.answer, at, penalty: 0.5 });
  };
  if (row.cells.item || row.cells.path) offerUnder(row.path.at(-1) ?? "");
  offerUnder(row.question);
}

function* listTitles(sources: readonly StatedSource[]): Generator<Stated & { included: boolean }> {
  for (const { sheet, placed, included } of sources) {
    const first = placed.findIndex(({ bucket }) => bucket === "question");
    for (const [index, { row, reason, table }] of placed.entries()) {
      // Below the date and the names of a letter its title is a heading.
      const isTitle = reason === "title" || (index < first && row.cells[0]?.heading === 1);
      // A sheet left out has no rows that are called titles; outside its tables, or alone in a row, one may stand.
      const cell = (included ? isTitle : table === null || row.cells.length === 1) && titleCell(row);
      if (cell) yield { value: cell.text.replace(/\s+/g, " ").trim(), sheet, cell: cellAddress(cell), included };
    }
  }
}

function findTitle(sources: readonly StatedSource[]): Stated | null {
  let first: Stated | null = null;
  for (const { included, ...stated } of listTitles(sources)) {
    if (TITLE_WORD.test(stated.value)) return stated;
    if (included) first ??= stated;
  }
  return first;
}

/** The row and the few right above and below it, where somebody may sign. */
function textAround(placed: readonly PlacedRow[], index: number, below = 4): string {
  return placed
    .slice(Math.max(0, index - 2), index + below)
    .map(({ row }) => rowText(row).slice(0, 300))
    .join("\n");
}

/** Collects what one sheet says of itself. */
function collect(collected: Collected, { sheet, placed, rows, included }: StatedSource): void {
  const first = placed.findIndex(({ bucket }) => bucket === "question" || bucket === "header");
  const last = placed.findLastIndex(({ bucket }) => bucket === "question");
  placed.forEach((entry, index) => {
    const asked = included && entry.bucket === "question" ? rows[index] : undefined;
    if (asked) {
      offerQuestion(collected, asked);
      return;
    }
    const next = placed[index + 1];
    // Below "1 Company" a question is no name of one.
    const row = { row: entry.row, below: next?.bucket === "question" ? undefined : next?.row, sheet };
    if (included && entry.bucket === "header") offerHeader(collected, row);
    else if (entry.reason !== "continuation") {
      offerPairs(collected, row);
      offerProse(collected, row);
      if (index < first) offerLetterDate(collected, row, textAround(placed, index, 8));
      if (index > last) offerSigned(collected, row, textAround(placed, index));
    }
  });
}

// Papers in which a provider tells of its own service, by their titles.
const OWN_PAPER =
  /\b(?:fact ?sheets?|facts|data ?sheet|overview|summary|white ?paper|trust)\b|概要|データシート|ファクトシート|ホワイトペーパー|セキュリティ(?:対策|仕様|情報)/i;

/** Whether a document lists facts that nobody asked for, and neither its title nor a name tells whose: an incident's report and a plan have a date as well. */
function isAnyPage(sources: readonly StatedSource[], { title, vendor, service }: StatedFacts): boolean {
  const asked = sources.flatMap(({ included, placed }) =>
    included ? placed.filter(({ bucket }) => bucket === "question") : [],
  );
  const listed = asked.filter(({ reason }) => reason === "listed-fact").length;
  const isOwn = OWN_PAPER.test(title?.value ?? "") || TITLE_WORD.test(title?.value ?? "");
  return listed > 0 && listed * 2 >= asked.length && !vendor && !service && !isOwn;
}

/** Reads what the document states about itself: in labelled cells, in its notes, in its answers, in its answer heading. */
export function findStated(sources: readonly StatedSource[]): StatedFacts {
  const collected: Collected = new Map();
  for (const source of sources) collect(collected, source);
  const found = {
    title: findTitle(sources),
    disclosedOn: statedIn(collected, "disclosedOn"),
    vendor: statedIn(collected, "vendor"),
    service: statedIn(collected, "service"),
  };
  return isAnyPage(sources, found) ? { ...found, disclosedOn: null } : found;
}
