import type { Item, Template } from "#lib/domain/template.ts";
import { combineConcepts } from "./combine-concepts.ts";
import { conceptWeight, findConcepts } from "./glossary.ts";
import { matchForm, sameTextKey } from "./match-form.ts";
import { indexTexts, type TextIndex } from "./text-index.ts";
import { indexVectors, type Weights } from "./vector-index.ts";

/** Concepts and how strongly a text or an item speaks of them, 0–1. */
export type Concepts = ReadonlyMap<string, number>;

/** What the matcher knows of an item: all derived from the template's texts, nothing from a file of its own. */
export type PreparedItem = {
  key: string;
  /** Where the item stands, without its short name: items with the same section are neighbours. */
  section: string;
  /** What each wording speaks of. */
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
  meanings: (weights: Weights) => Float64Array;
  /** How much a concept tells the items apart: its weight, less where many items share it. */
  weightOf(concept: string): number;
};

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

function prepareItem(item: Item, read: (text: string) => Concepts): PreparedItem {
  const wordings = wordingsOf(item).map(read);
  const core = new Map<string, number>();
  for (const wording of wordings) {
    for (const concept of wording.keys()) core.set(concept, (core.get(concept) ?? 0) + 1 / wordings.length);
  }
  const path = new Map<string, number>();
  const note = (texts: readonly string[], strength: number) => {
    for (const text of texts) {
      for (const concept of read(text).keys()) path.set(concept, Math.max(strength, path.get(concept) ?? 0));
    }
  };
  note(sectionsOf(item), SECTION_STRENGTH);
  note(namesOf(item), NAME_STRENGTH);
  return { key: item.key, section: sectionsOf(item)[0] ?? "", wordings, core, path };
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

function weightByRarity(items: readonly PreparedItem[]): (concept: string) => number {
  const owners = new Map<string, number>();
  for (const { core } of items) {
    for (const [concept, share] of core) owners.set(concept, (owners.get(concept) ?? 0) + share);
  }
  const full = Math.log(1 + items.length);
  const known = new Map<string, number>();
  return (concept) => {
    const rarity = () => Math.log(1 + items.length / Math.max(1, owners.get(concept) ?? 0)) / full;
    const weight = known.get(concept) ?? conceptWeight(concept) * rarity();
    known.set(concept, weight);
    return weight;
  };
}

/** Each concept's strength times its weight: the vector in which meanings are compared. */
export function weighConcepts(concepts: Concepts, weightOf: (concept: string) => number): Weights {
  return new Map(Array.from(concepts, ([concept, strength]) => [concept, strength * weightOf(concept)]));
}

const asForm = ({ owner, text }: { owner: number; text: string }) => ({ owner, text: matchForm(text) });

function prepare({ items: source }: Template, withGlossary: boolean): PreparedTemplate {
  const read = withGlossary ? conceptsOf : () => new Map<string, number>();
  const items = source.map((item) => prepareItem(item, read));
  const weightOf = weightByRarity(items);
  const wordings = ownedTexts(source, wordingsOf);
  const meanings = wordings.map(({ owner, text }) => ({ owner, weights: weighConcepts(read(text), weightOf) }));
  return {
    items,
    questions: ownersByKey(ownedTexts(source, (item) => [item.question.ja, item.question.en])),
    aliases: ownersByKey(ownedTexts(source, (item) => item.aliases)),
    names: ownersByKey(ownedTexts(source, namesOf)),
    wordings: indexTexts(wordings.map(asForm), items.length),
    sections: indexTexts(ownedTexts(source, sectionsOf).map(asForm), items.length),
    meanings: indexVectors(meanings, items.length),
    weightOf,
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
