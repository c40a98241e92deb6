import type { Language } from "#lib/domain/language.ts";
import type { Item, Template } from "#lib/domain/template.ts";

/** An item as a person reads it in a list: "10 DR対策", and what it asks. */
export type ItemText = { number: string; name: string; question: string };

/** Number, short name and question of an item in one language. */
export function itemText(item: Item, language: Language): ItemText {
  return { number: item.number, name: item.path[language].at(-1) ?? item.key, question: item.question[language] };
}

/** Looks items of one template up by key; a key that is not there (an older decision) reads as itself. */
export function itemTexts(template: Template, language: Language): (key: string) => ItemText {
  const texts = new Map(template.items.map((item) => [item.key, itemText(item, language)]));
  return (key) => texts.get(key) ?? { number: "", name: key, question: "" };
}
