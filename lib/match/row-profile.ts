import type { SourceRow } from "#lib/domain/source-row.ts";
import { combineConcepts } from "./combine-concepts.ts";
import { type ConceptHit, conceptWeight, findConcepts } from "./glossary.ts";
import { type MatchForm, matchForm, sameTextKey } from "./match-form.ts";
import type { Concepts, PreparedTemplate } from "./prepared-template.ts";

/** What placement may see of a row. The answer is not among it, so it cannot sway the placement. */
export type AskingRow = Pick<SourceRow, "bucket" | "path" | "question" | "unit">;

/** A term of the glossary as it stands in the row, and the concept that it means. */
export type WrittenTerm = { concept: string; text: string };

/** What the headings above a question bring; rows under the same headings share it. */
type Headings = {
  nameKey: string;
  concepts: Concepts;
  terms: readonly WrittenTerm[];
  nameLikeness: Float64Array;
  sectionLikeness: Float64Array;
};

/** A row made ready for comparing. Likenesses hold a value per item of the template, 0–1. */
export type RowProfile = Omit<Headings, "concepts"> & {
  questionKey: string;
  /** By how near the question they stand: in it 1, in the row's name less, in outer headings little. */
  concepts: Concepts;
  /** What the question alone speaks of. */
  asked: Concepts;
  /** Share of the question's telling letters that no glossary term covers, 0–1. */
  unknown: number;
  likeness: Float64Array;
};

const NAME_STRENGTH = 0.7;
const HEADING_STRENGTH = 0.25;
const UNIT_STRENGTH = 0.3;
// Ideographs, katakana and Latin words carry meaning; hiragana mostly joins them.
const TELLING = /[a-z]+|[\u30a0-\u30ff\u3400-\u9fff々〆]/g;

type Reading = { terms: WrittenTerm[]; unknown: number };

function writtenTerms(original: string, { starts, ends }: MatchForm, hits: readonly ConceptHit[]): WrittenTerm[] {
  return hits
    .filter(({ concept }) => conceptWeight(concept) > 0)
    .map(({ concept, start, end }) => ({ concept, text: original.slice(starts[start], ends[end - 1]).trim() }));
}

function unknownShare({ text }: MatchForm, hits: readonly ConceptHit[]): number {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of hits) covered.fill(1, start, end);
  let all = 0;
  let unknown = 0;
  for (const { 0: unit, index } of text.matchAll(TELLING)) {
    all += unit.length;
    if (!covered[index]) unknown += unit.length;
  }
  return all === 0 ? 0 : unknown / all;
}

function readWithGlossary(original: string, form: MatchForm): Reading {
  const hits = findConcepts(form);
  return { terms: writtenTerms(original, form, hits), unknown: unknownShare(form, hits) };
}

function readWithout(): Reading {
  return { terms: [], unknown: 0 };
}

type Options = { context: boolean; glossary: boolean };

/** Makes profiles of rows; what depends on the headings alone is computed once per heading. */
export function rowProfiler(
  template: PreparedTemplate,
  { context, glossary }: Options,
): (row: AskingRow) => RowProfile {
  const known = new Map<string, Headings>();
  const read = glossary ? readWithGlossary : readWithout;

  const readHeadings = (path: readonly string[], unit: string): Headings => {
    const concepts = new Map<string, number>();
    const note = (text: string, strength: number): WrittenTerm[] => {
      const { terms } = read(text, matchForm(text));
      for (const { concept } of terms) concepts.set(concept, Math.max(strength, concepts.get(concept) ?? 0));
      return terms;
    };
    const name = path.at(-1) ?? "";
    for (const part of path.slice(0, -1)) note(part, HEADING_STRENGTH);
    note(unit, UNIT_STRENGTH);
    return {
      nameKey: sameTextKey(name),
      terms: note(name, NAME_STRENGTH),
      concepts,
      nameLikeness: template.texts.likeness(matchForm(name)),
      sectionLikeness: template.sections.likeness(matchForm(path.join(" "))),
    };
  };

  const headingsOf = (path: readonly string[], unit: string): Headings => {
    const key = JSON.stringify([path, unit]);
    const headings = known.get(key) ?? readHeadings(path, unit);
    known.set(key, headings);
    return headings;
  };

  return ({ path, question, unit }) => {
    const form = matchForm(question);
    const { terms, unknown } = read(question, form);
    const headings = context ? headingsOf(path, unit) : headingsOf([], "");
    const asked = combineConcepts(new Map(terms.map(({ concept }) => [concept, 1])));
    return {
      ...headings,
      questionKey: sameTextKey(question),
      concepts: combineConcepts(new Map([...headings.concepts, ...asked])),
      asked,
      terms: [...terms, ...headings.terms],
      unknown,
      likeness: template.texts.likeness(form),
    };
  };
}
