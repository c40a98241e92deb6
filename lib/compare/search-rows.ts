import type { Comparison, ComparisonRow } from "#lib/domain/comparison.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Item, Template } from "#lib/domain/template.ts";

/** All that can be found in each item's row, by item key, in the form that searches compare. */
export type SearchTexts = ReadonlyMap<string, string>;

function rowText({ cells }: ComparisonRow, { number, path, question }: Item): string {
  const asked = [number, ...path.ja, ...path.en, question.ja, question.en];
  const answered = cells.flatMap(({ answers }) =>
    answers.flatMap((answer) => [answer.number, answer.question, answer.text, answer.remarks]),
  );
  return foldText([...asked, ...answered].join("\n"));
}

function itemsOf({ items }: Template): Map<string, Item> {
  return new Map(items.map((item) => [item.key, item]));
}

/** Makes a comparison searchable: item in both languages, vendors' questions, whole answers and remarks. */
export function searchTexts({ template, rows }: Comparison): SearchTexts {
  const items = itemsOf(template);
  return new Map(
    rows.flatMap((row) => {
      const item = items.get(row.item);
      return item ? [[row.item, rowText(row, item)] as const] : [];
    }),
  );
}

/**
 * The items, in the template's order, whose rows hold every one of these words (ja or en, any width or case); null
 * where there is no word to look for.
 */
export function searchRows(texts: SearchTexts, search: string): string[] | null {
  const words = foldText(search).split(" ").filter(Boolean);
  if (words.length === 0) return null;
  return [...texts].flatMap(([item, text]) => (words.every((word) => text.includes(word)) ? [item] : []));
}
