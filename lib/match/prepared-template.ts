import type { Item, Template } from "#lib/domain/template.ts";
import { combineConcepts } from "./combine-concepts.ts";
import { type Concept, conceptWeight, countConcepts, findConcepts } from "./glossary.ts";
import { matchForm, sameTextKey } from "./match-form.ts";
import { indexTexts, type TextIndex } from "./text-index.ts";
import { indexVectors, type VectorIndex, type Weights } from "./vector-index.ts";

/** Concepts and how strongly a text or an item speaks of them, 0–1. */
export type Concepts = ReadonlyMap<Concept, number>;

/** What the matcher knows of an item: all derived from the template's texts, nothing from a file of its own. */
export type PreparedItem = {
  key: string;
  /** Where the item stands, without its short name: items with the same section are neighbours. */
  section: string;
  /** What each wording speaks of, by weight. */
  wordings: WeighedConcepts[];
  /** What the wordings speak of together, by weight and by how many of them do. */
  core: WeighedConcepts;
};

/** Concepts, what each weighs, and what all weigh together. */
export type WeighedConcepts = { concepts: readonly Concept[]; weights: readonly number[]; all: number };

/** What an item's texts speak of. */
type SpokenItem = {
  wordings: Concepts[];
  /** Share of the wordings (question in both languages, aliases) that speak of the concept. */
  core: Concepts;
  /** Concepts of the path: they hold for the neighbours too, so they are known but not asked for. */
  path: Concepts;
};

export type PreparedTemplate = {
  items: PreparedItem[];
  /** Same-text key of a question or alias → positions of the items that it is a wording of. */
  questions: ReadonlyMap<string, number[]>;
  aliases: ReadonlyMap<string, number[]>;
  /** Same-text key of an item's short name (last part of its path) → positions. Names repeat. */
  names: ReadonlyMap<string, number[]>;
  /** Likeness by letters: to the items' wordings, and to their sections. */
  wordings: TextIndex;
  sections: TextIndex;
  /** Likeness by concepts, weighted, to the items' wordings. */
  meanings: VectorIndex;
  /** How much each concept tells the items apart: its weight, less where many items share it. */
  weights: Float64Array;
  /** How well each item knows each concept, 0–1: those of the first item, then those of the next. */
  known: Float64Array;
};

/** An item knows a concept fully from the third of its wordings on: aliases vary, and few name everything. */
const KNOWN_SHARE = 3;
const NAME_STRENGTH = 0.4;
const SECTION_STRENGTH = 0.15;

/** The distinct concepts that weigh anything, each at full strength, and what they mean together. */
function conceptsOf(text: string): Concepts {
  const hits = findConcepts(matchForm(text)).filter((hit) => conceptWeight(hit.concept) > 0);
  return combineConcepts(new Map(hits.map((hit) => [hit.concept, 1])));
}

const wordingsOf = (item: Item) => [item.question.ja, item.question.en, ...item.aliases];
const sectionsOf = ({ path }: Item) => [path.ja, path.en].map((parts) => parts.slice(0, -1).join(" "));
const namesOf = ({ path }: Item) => [path.ja.at(-1) ?? "", path.en.at(-1) ?? ""];

function readItem(item: Item, read: (text: string) => Concepts): SpokenItem {
  const wordings = wordingsOf(item).map(read);
  const core = new Map<Concept, number>();
  for (const wording of wordings) {
    for (const concept of wording.keys()) core.set(concept, (core.get(concept) ?? 0) + 1 / wordings.length);
  }
  const path = new Map<Concept, number>();
  const note = (texts: readonly string[], strength: number) => {
    for (const text of texts) {
      for (const concept of read(text).keys()) path.set(concept, Math.max(strength, path.get(concept) ?? 0));
    }
  };
  note(sectionsOf(item), SECTION_STRENGTH);
  note(namesOf(item), NAME_STRENGTH);
  return { wordings, core, path };
}

function weighed(concepts: Concepts, weightOf: (concept: Concept, share: number) => number): WeighedConcepts {
  const weights = Array.from(concepts, ([concept, share]) => weightOf(concept, share));
  return { concepts: [...concepts.keys()], weights, all: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Every text of the template's items, with the item's position. */
function ownedTexts(items: readonly Item[], textsOf: (item: Item) => string[]): { owner: number; text: string }[] {
  return items.flatMap((item, owner) => textsOf(item).map((text) => ({ owner, text })));
}

function ownersByKey(texts: readonly { owner: number; text: string }[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const { owner, text } of texts) {
    const key = sameTextKey(matchForm(text));
    const found = map.get(key) ?? [];
    if (key !== "" && !found.includes(owner)) map.set(key, [...found, owner]);
  }
  return map;
}

function weightByRarity(items: readonly SpokenItem[]): Float64Array {
  const owners = new Float64Array(countConcepts());
  for (const { core } of items) {
    for (const [concept, share] of core) owners[concept] = (owners[concept] ?? 0) + share;
  }
  const full = Math.log(1 + items.length);
  return owners.map(
    (share, concept) => conceptWeight(concept) * (Math.log(1 + items.length / Math.max(1, share)) / full),
  );
}

function knowledge(items: readonly SpokenItem[]): Float64Array {
  const width = countConcepts();
  const known = new Float64Array(items.length * width);
  for (const [position, { core, path }] of items.entries()) {
    for (const [concept, strength] of path) known[position * width + concept] = strength;
    for (const [concept, share] of core) {
      const strength = Math.max(share * KNOWN_SHARE, path.get(concept) ?? 0);
      known[position * width + concept] = Math.min(1, strength);
    }
  }
  return known;
}

/** Each concept's strength times its weight: the vector in which meanings are compared. */
export function weighConcepts(concepts: Concepts, weights: Float64Array): Weights {
  const vector: Weights = { parts: [], weights: [] };
  for (const [concept, strength] of concepts) {
    vector.parts.push(concept);
    vector.weights.push(strength * (weights[concept] ?? 0));
  }
  return vector;
}

const asForm = ({ owner, text }: { owner: number; text: string }) => ({ owner, text: matchForm(text) });

function prepare({ items: source }: Template, withGlossary: boolean): PreparedTemplate {
  const read = withGlossary ? conceptsOf : () => new Map<Concept, number>();
  const spoken = source.map((item) => readItem(item, read));
  const weights = weightByRarity(spoken);
  const weightOf = (concept: Concept) => weights[concept] ?? 0;
  const items = source.map((item, at): PreparedItem => {
    const { wordings = [], core = new Map() } = spoken[at] ?? {};
    return {
      key: item.key,
      section: sectionsOf(item)[0] ?? "",
      wordings: wordings.map((wording) => weighed(wording, weightOf)),
      core: weighed(core, (concept, share) => weightOf(concept) * share * share),
    };
  });
  const wordings = ownedTexts(source, wordingsOf);
  const meanings = wordings.map(({ owner, text }) => ({ owner, vector: weighConcepts(read(text), weights) }));
  return {
    items,
    questions: ownersByKey(ownedTexts(source, (item) => [item.question.ja, item.question.en])),
    aliases: ownersByKey(ownedTexts(source, (item) => item.aliases)),
    names: ownersByKey(ownedTexts(source, namesOf)),
    wordings: indexTexts(wordings.map(asForm), items.length),
    sections: indexTexts(ownedTexts(source, sectionsOf).map(asForm), items.length),
    meanings: indexVectors(meanings, { owners: items.length, parts: countConcepts() }),
    weights,
    known: knowledge(spoken),
  };
}

const cache = new WeakMap<Template, PreparedTemplate>();

/** A template made ready for comparing, kept as long as the template lives. */
export function prepareTemplate(template: Template, withGlossary = true): PreparedTemplate {
  if (!withGlossary) return prepare(template, false);
  const known = cache.get(template) ?? prepare(template, true);
  cache.set(template, known);
  return known;
}
