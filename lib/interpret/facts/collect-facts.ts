import type { Fact } from "#lib/domain/answer.ts";
import { type Reading, spanOf } from "../reading.ts";
import { findAskedFacts } from "./asked-facts.ts";
import { findCertifications } from "./certifications.ts";
import { findCiphers } from "./ciphers.ts";
import { findCounts } from "./counts.ts";
import { findDates } from "./dates.ts";
import { findDurations } from "./durations.ts";
import type { Extractor, FactQuestion, FoundFact } from "./found-fact.ts";
import { findFrequencies } from "./frequencies.ts";
import { isDenied } from "./is-denied.ts";
import { findLocations } from "./locations.ts";
import { findPercentages } from "./percentages.ts";
import { findServiceHours } from "./service-hours.ts";

// In this order: of two readings of one stretch the earlier stands (24時間365日 is no duration, 令和3年 is no length).
const EXTRACTORS: readonly Extractor[] = [
  findCertifications,
  findCiphers,
  findServiceHours,
  findDates,
  findPercentages,
  findFrequencies,
  findDurations,
  findCounts,
  findLocations,
  findAskedFacts,
];

const DENIABLE = new Set(["certification", "algorithm", "protocol"]);

/** All typed facts of an answer in the order of the text, each once, with its verbatim span. */
export function collectFacts(reading: Reading, question: FactQuestion): Fact[] {
  if (reading.text.trim() === "") return [];
  const upper = (stretch: { start: number; end: number }) => spanOf(reading, stretch).text.normalize("NFKC");
  const source = { text: reading.text, met: reading.met, known: reading.known, upper, ...question };
  const stated = EXTRACTORS.map((extract) => extract(source)).filter((facts) => facts.length > 0);
  // Most answers state none.
  if (stated.length === 0) return [];
  const taken = new Uint8Array(reading.text.length + 1);
  const found = stated
    .flatMap((facts) => keepFree(facts, taken))
    .filter((fact) => !(DENIABLE.has(fact.kind) && isDenied(reading.text, fact)))
    .sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return found
    .filter((fact) => !isNamedCloser(fact, found))
    .flatMap(({ kind, value, unit, qualifier, start, end }) => {
      const key = JSON.stringify([kind, value, unit, qualifier]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ kind, value, unit, qualifier, ...spanOf(reading, { start, end }) }];
    });
}

// "SOC 2" beside "SOC 2 Type II" is the same report.
function isNamedCloser(fact: FoundFact, found: readonly FoundFact[]): boolean {
  return (
    fact.kind === "certification" &&
    fact.qualifier === null &&
    found.some(({ kind, value, qualifier }) => kind === fact.kind && value === fact.value && qualifier !== null)
  );
}

// Claims stretches; one extractor may state two facts of the same stretch (a range), never two that partly overlap.
function keepFree(facts: FoundFact[], taken: Uint8Array): FoundFact[] {
  const own = new Set<string>();
  return facts.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    if (own.has(key)) return true;
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    own.add(key);
    return true;
  });
}
