import type { Answer, Fact, Flag } from "#lib/domain/answer.ts";
import { foldText } from "#lib/domain/fold-text.ts";

type Row = { input: { question: string }; answer: Answer };

// "Most": more than half of the links, and enough links to speak of most.
const MOST = 0.5;
const ENOUGH = 4;

/** Per answer, the flags that only the other answers give it. */
export function sheetFlags(rows: readonly Row[]): Flag[][] {
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

/** A fact that must agree with others of its key, and the row that states it. */
type Promised = { key: string; fact: Fact; row: number };

const valueIn = ({ fact }: Promised): string => `${fact.value} ${fact.unit}`;

/** Facts that must agree wherever a sheet states them: promises of uptime, RPO, RTO; the version floor of TLS is no number. */
function conflictingFacts(rows: readonly Row[]): Set<Fact> {
  const stated = rows.flatMap(({ answer, input }, row) =>
    answer.facts.flatMap((fact) => promise(fact, input.question).map((key): Promised => ({ key, fact, row }))),
  );
  const conflicts = new Set<Fact>();
  for (const [, all] of Map.groupBy(stated, ({ key }) => key)) {
    if (new Set(all.map(valueIn)).size > 1 && areSpread(all)) for (const { fact } of all) conflicts.add(fact);
  }
  return conflicts;
}

function promise(fact: Fact, question: string): string[] {
  const asks = (about: RegExp) => about.test(foldText(question));
  if (fact.kind === "percentage" && Number(fact.value) > 90 && asks(/稼働率|可用性|uptime|availability|sla/))
    return [`uptime ${fact.qualifier}`];
  if (fact.kind === "duration" && (fact.qualifier === "rpo" || fact.qualifier === "rto")) return [fact.qualifier];
  if (fact.kind === "duration" && fact.qualifier === "retention" && asks(/バックアップ|backup/))
    return ["backup retention"];
  return [];
}

// Two values within one answer are two statements (per plan, per kind of data), no conflict.
function areSpread(promised: readonly Promised[]): boolean {
  const sets = [...Map.groupBy(promised, ({ row }) => row).values()].map((own) => own.map(valueIn));
  return sets.some((values) => !sets.every((others) => others.some((value) => values.includes(value))));
}
