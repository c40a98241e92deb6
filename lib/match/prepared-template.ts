import type { Item, Template } from "#lib/domain/template.ts";
import { combineConcepts } from "./combine-concepts.ts";
import { conceptWeight, findConcepts } from "./glossary.ts";
import { matchForm, sameTextKey } from "./match-form.ts";
import { indexTexts, type TextIndex } from "./text-index.ts";

/** Concepts and how strongly a text or an item speaks of them, 0–1. */
export type Concepts = ReadonlyMap<string, number>;

/** What the matcher knows of an item: all derived from the template's texts, nothing from a file of its own. */
export type PreparedItem = {
  key: string;
  /** The concepts of each wording: the question in both languages, then the aliases. */
  wordings: Concepts[];
  /** Share of the wordings that speak of the concept; path concepts at a lower strength. */
  core: Concepts;
  path: Concepts;
  /** Where the item stands, without its short name: items with the same section are neighbours. */
  section: string;
};

export type PreparedTemplate = {
  items: PreparedItem[];
  /** Same-text key of a question or alias → positions of the items that it is a wording of. */
  questions: ReadonlyMap<string, number[]>;
  aliases: ReadonlyMap<string, number[]>;
  /** Same-text key of an item's short name (last part of its path) → positions. Names repeat. */
  names: ReadonlyMap<string, number[]>;
  texts: TextIndex;
  sections: TextIndex;
  /** How much a concept tells the items apart: its weight, less where many items share it. */
  weightOf(concept: string): number;
};

/** What the item's path adds: it holds for the neighbours in the section too. */
const NAME_STRENGTH = 0.4;
const SECTION_STRENGTH = 0.15;

/** The distinct concepts that weigh anything, each at full strength, and what they mean together. */
function conceptsOf(text: string): Concepts {
  const hits = findConcepts(matchForm(text)).filter((hit) => conceptWeight(hit.concept) > 0);
  return combineConcepts(new Map(hits.map((hit) => [hit.concept, 1])));
}

function prepareItem(item: Item, withGlossary: boolean): PreparedItem {
  const read = withGlossary ? conceptsOf : () => new Map<string, number>();
  const wordings = [item.question.ja, item.question.en, ...item.aliases].map(read);
  const core = new Map<string, number>();
  for (const wording of wordings) {
    for (const concept of wording.keys()) core.set(concept, (core.get(concept) ?? 0) + 1 / wordings.length);
  }
  const path = new Map<string, number>();
  for (const parts of [item.path.ja, item.path.en]) {
    parts.forEach((part, depth) => {
      const strength = depth === parts.length - 1 ? NAME_STRENGTH : SECTION_STRENGTH;
      for (const concept of read(part).keys()) path.set(concept, Math.max(strength, path.get(concept) ?? 0));
    });
  }
  return { key: item.key, wordings, core, path, section: item.path.ja.slice(0, -1).join("\n") };
}

function collect(entries: Iterable<[string, number]>): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [text, position] of entries) {
    const key = sameTextKey(text);
    const found = map.get(key) ?? [];
    if (key !== "" && !found.includes(position)) map.set(key, [...found, position]);
  }
  return map;
}

function weightByRarity(items: readonly PreparedItem[]): (concept: string) => number {
  const owners = new Map<string, number>();
  for (const { core } of items) {
    for (const [concept, share] of core) owners.set(concept, (owners.get(concept) ?? 0) + share);
  }
  const full = Math.log(1 + items.length);
  return (concept) => {
    const rarity = Math.log(1 + items.length / Math.max(1, owners.get(concept) ?? 0)) / full;
    return conceptWeight(concept) * rarity;
  };
}

function prepare({ items: source }: Template, withGlossary: boolean): PreparedTemplate {
  const items = source.map((item) => prepareItem(item, withGlossary));
  const each = (textsOf: (item: Item) => string[]) =>
    source.flatMap((item, position) => textsOf(item).map((text): [string, number] => [text, position]));
  const wordings = each((item) => [item.question.ja, item.question.en, ...item.aliases]);
  return {
    items,
    questions: collect(each((item) => [item.question.ja, item.question.en])),
    aliases: collect(each((item) => item.aliases)),
    names: collect(each((item) => [item.path.ja.at(-1) ?? "", item.path.en.at(-1) ?? ""])),
    texts: indexTexts(
      wordings.map(([text, owner]) => ({ owner, form: matchForm(text) })),
      items.length,
    ),
    sections: indexTexts(
      each(({ path }) => [path.ja, path.en].map((parts) => parts.slice(0, -1).join(" "))).map(([text, owner]) => ({
        owner,
        form: matchForm(text),
      })),
      items.length,
    ),
    weightOf: weightByRarity(items),
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
