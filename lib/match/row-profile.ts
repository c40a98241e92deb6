import type { SourceRow } from "#lib/domain/source-row.ts";
import { combineConcepts } from "./combine-concepts.ts";
import { type Concept, type ConceptHit, conceptWeight, findConcepts } from "./glossary.ts";
import { matchForm, sameTextKey } from "./match-form.ts";
import { type Concepts, type PreparedTemplate, weighConcepts } from "./prepared-template.ts";

/** What placement may see of a row. The answer is not among it, so it cannot sway the placement. */
export type AskingRow = Pick<SourceRow, "bucket" | "path" | "question" | "unit"> & Partial<Pick<SourceRow, "reason">>;

/** A text with its match form and where that speaks of concepts. */
export type SpokenText = { original: string; form: string; hits: readonly ConceptHit[] };

/** What the headings above a question bring; rows under the same headings share it. */
type Headings = {
  name: SpokenText;
  /** Concepts of the row's name (the last part of its path), and of all headings by how near they stand. */
  named: Concepts;
  above: Concepts;
  nameLikeness: Float64Array;
  sectionLikeness: Float64Array;
};

/** A row made ready for comparing. Likenesses hold a value per item of the template, 0–1. */
export type RowProfile = Headings & {
  question: SpokenText;
  questionKey: string;
  /** What the question alone speaks of. */
  asked: Concepts;
  /** That and the headings, by how near the question they stand. */
  concepts: Concepts;
  /** Share of the question's telling letters that no glossary term covers, 0–1. */
  unknown: number;
  likeness: Float64Array;
  meaning: Float64Array;
};

const NAME_STRENGTH = 0.7;
const HEADING_STRENGTH = 0.25;
/** A heading over more questions than this is a section's ("Accounts and logs"), and no row's own name. */
const MOST_NAMESAKES = 3;
const UNIT_STRENGTH = 0.3;
// Ideographs, katakana and Latin words carry meaning; hiragana mostly joins them.
const TELLING = /[a-z]+|[\u30a1-\u30fa\u30fc\u3400-\u9fff々〆]/g;

function unknownShare(text: string, hits: readonly ConceptHit[]): number {
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

function weighing(hits: readonly ConceptHit[], strength: number): [Concept, number][] {
  return hits.flatMap(({ concept }) => (conceptWeight(concept) > 0 ? [[concept, strength]] : []));
}

/** How many questions stand under the same headings. */
function countSharers(rows: readonly Pick<AskingRow, "path">[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of rows) counts.set(JSON.stringify(path), (counts.get(JSON.stringify(path)) ?? 0) + 1);
  return counts;
}

type Options = {
  /** All questions of the sheet. */
  rows: readonly Pick<AskingRow, "path">[];
  context: boolean;
  glossary: boolean;
};

/** Makes profiles of rows; what depends on the headings alone is computed once per heading. */
export function rowProfiler(
  template: PreparedTemplate,
  { rows, context, glossary }: Options,
): (row: AskingRow) => RowProfile {
  const known = new Map<string, Headings>();
  const sharers = countSharers(rows);
  const find = glossary ? findConcepts : () => [];
  // A heading stands over many rows, each time with others around it.
  const spoken = new Map<string, SpokenText>();

  const speak = (original: string): SpokenText => {
    const form = matchForm(original);
    return { original, form, hits: find(form) };
  };

  const spokenOf = (heading: string): SpokenText => {
    const found = spoken.get(heading) ?? speak(heading);
    spoken.set(heading, found);
    return found;
  };

  const readHeadings = (path: readonly string[], unit: string): Headings => {
    const read = (text: string, strength: number) => weighing(spokenOf(text).hits, strength);
    const name = spokenOf(path.at(-1) ?? "");
    const named = new Map(weighing(name.hits, NAME_STRENGTH));
    const isSection = (sharers.get(JSON.stringify(path)) ?? 0) > MOST_NAMESAKES;
    const nearest = isSection ? weighing(name.hits, HEADING_STRENGTH) : named;
    const outer = path.slice(0, -1).flatMap((part) => read(part, HEADING_STRENGTH));
    return {
      name,
      named,
      // The nearest comes last and stays.
      above: new Map([...outer, ...read(unit, UNIT_STRENGTH), ...nearest]),
      nameLikeness: template.wordings(name.form),
      sectionLikeness: template.sections(matchForm(path.join(" "))),
    };
  };

  const headingsOf = (path: readonly string[], unit: string): Headings => {
    const key = JSON.stringify([path, unit]);
    const headings = known.get(key) ?? readHeadings(path, unit);
    known.set(key, headings);
    return headings;
  };

  return ({ path, question, unit }) => {
    const asking = speak(question);
    const { form, hits } = asking;
    const headings = context ? headingsOf(path, unit) : headingsOf([], "");
    const asked = combineConcepts(new Map(weighing(hits, 1)));
    const concepts = combineConcepts(new Map([...headings.above, ...asked]));
    return {
      ...headings,
      question: asking,
      questionKey: sameTextKey(form),
      asked,
      concepts,
      unknown: glossary ? unknownShare(form, hits) : 0,
      likeness: template.wordings(form),
      meaning: template.meanings(weighConcepts(concepts, template.weights)),
    };
  };
}
