import type { Answer, Fact, Flag } from "#lib/domain/answer.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";

/** What the whole sheet is judged against. */
export type SheetContext = {
  /** Today as ISO date; without it nothing is called stale. */
  asOf?: string;
  /** Age from which a sheet is stale. Default 24: ASPIC renews its certification two years after 開示情報の日付. */
  staleAfterMonths?: number;
};

type Row = { input: { question: string }; item: Item | null; answer: Answer };

// "Most": more than half of the links, and enough links to speak of most.
const MOST = 0.5;
const ENOUGH = 4;
const DATE_OF_SHEET =
  /開示情報の(?:日付|年月日|時点)|記入日|記載日|回答日|作成日|更新日|date of (?:disclosure|completion|this|last)|last (?:updated|reviewed)|completed on/;
const EXPIRY = /有効期限|期限|まで有効|満了|valid (?:until|through|to)|expir/;

/** Per answer, the flags that only the other answers (or the calendar) give it. */
export function sheetFlags(rows: readonly Row[], context: SheetContext): Flag[][] {
  const captions = captionsWithTwoAddresses(rows);
  const address = addressBehindMost(rows);
  const conflicts = conflictingFacts(rows);
  return rows.map((row) => [
    ...(row.answer.evidence.some(({ caption }) => captions.has(foldText(caption)))
      ? ["caption-with-two-addresses" as const]
      : []),
    ...(address !== null && row.answer.evidence.some(({ url }) => sameAddress(url) === address)
      ? ["one-address-behind-most" as const]
      : []),
    ...(row.answer.facts.some((fact) => conflicts.has(fact)) ? ["conflicting-numbers" as const] : []),
    ...(isStale(row, context) ? ["stale" as const] : []),
  ]);
}

function sameAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/[#?].*$/, "")
    .replace(/\/$/, "");
}

function captionsWithTwoAddresses(rows: readonly Row[]): Set<string> {
  const addresses = Map.groupBy(
    rows.flatMap(({ answer }) => answer.evidence).filter(({ url, caption }) => url !== "" && caption !== url),
    ({ caption }) => foldText(caption),
  );
  return new Set(
    [...addresses]
      .filter(([, all]) => new Set(all.map(({ url }) => sameAddress(url))).size > 1)
      .map(([caption]) => caption),
  );
}

function addressBehindMost(rows: readonly Row[]): string | null {
  const perRow = rows.map(
    ({ answer }) => new Set(answer.evidence.filter(({ url }) => url !== "").map(({ url }) => sameAddress(url))),
  );
  const linked = perRow.filter((addresses) => addresses.size > 0).length;
  if (linked < ENOUGH) return null;
  const counts = Map.groupBy(
    perRow.flatMap((addresses) => [...addresses]),
    (address) => address,
  );
  const [first] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return first && first[1].length > linked * MOST ? first[0] : null;
}

/** Facts that must agree wherever a sheet states them: promises of uptime, RPO, RTO; the version floor of TLS is no number. */
function conflictingFacts(rows: readonly Row[]): Set<Fact> {
  const stated = rows.flatMap(({ answer, input }) =>
    answer.facts.flatMap((fact) => promise(fact, input.question).map((key) => ({ key, fact }))),
  );
  const conflicts = new Set<Fact>();
  for (const [, all] of Map.groupBy(stated, ({ key }) => key)) {
    const rowsOf = new Map(all.map(({ fact }) => [`${fact.value} ${fact.unit}`, fact]));
    if (
      rowsOf.size > 1 &&
      spreadOverRows(
        rows,
        all.map(({ fact }) => fact),
      )
    )
      for (const { fact } of all) conflicts.add(fact);
  }
  return conflicts;
}

function promise(fact: Fact, question: string): string[] {
  const text = foldText(question);
  if (fact.kind === "percentage" && Number(fact.value) > 90 && /稼働率|可用性|uptime|availability|sla/.test(text))
    return [`uptime ${fact.qualifier}`];
  if (fact.kind === "duration" && (fact.qualifier === "rpo" || fact.qualifier === "rto")) return [fact.qualifier];
  if (fact.kind === "duration" && fact.qualifier === "retention" && /バックアップ|backup/.test(text))
    return ["backup retention"];
  return [];
}

// Two values within one answer are two statements (per plan, per kind of data), no conflict.
function spreadOverRows(rows: readonly Row[], facts: readonly Fact[]): boolean {
  const sets = rows
    .map(({ answer }) =>
      facts.filter((fact) => answer.facts.includes(fact)).map((fact) => `${fact.value} ${fact.unit}`),
    )
    .filter((values) => values.length > 0);
  return sets.some((values) => !sets.every((others) => others.some((value) => values.includes(value))));
}

function isStale({ input, item, answer }: Row, { asOf, staleAfterMonths = 24 }: SheetContext): boolean {
  if (!asOf) return false;
  const dates = answer.facts.filter((fact) => fact.kind === "date");
  const dated = item ? item.answerType === "date" : DATE_OF_SHEET.test(foldText(input.question));
  if (dated && dates.some((fact) => addMonths(String(fact.value), staleAfterMonths) < asOf)) return true;
  return dates.some(
    (fact) =>
      String(fact.value) < asOf.slice(0, String(fact.value).length) &&
      EXPIRY.test(foldText(answer.because?.text ?? "")),
  );
}

/** ISO date, possibly only a year or a month, plus months; the part not given counts as its end. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 12, day = 28] = date.split("-").map(Number);
  const total = year * 12 + (month - 1) + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
