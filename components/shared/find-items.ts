import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";

/**
 * The items in which every typed word is found (number, path, question in both languages, aliases), best first: number
 * typed in full, then a name that begins with the words, then the template's order. Nothing typed: all items.
 */
export function findItems(items: readonly Item[], typed: string): Item[] {
  const query = foldText(typed);
  if (query === "") return [...items];
  const words = query.split(" ");
  return items
    .map((item) => ({ item, rank: rankOf(item, { query, words }) }))
    .filter(({ rank }) => rank < MISS)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const MISS = 3;

function rankOf(item: Item, { query, words }: { query: string; words: readonly string[] }): number {
  if (foldText(item.number) === query) return 0;
  const names = [item.path.ja.at(-1) ?? "", item.path.en.at(-1) ?? ""].map(foldText);
  if (names.some((name) => name.startsWith(query))) return 1;
  const text = foldText(
    [item.number, ...item.path.ja, ...item.path.en, item.question.ja, item.question.en, ...item.aliases].join(" "),
  );
  return words.every((word) => text.includes(word)) ? 2 : MISS;
}
