import type { DecidedRow } from "#lib/db/reads/list-decided-rows.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Template } from "#lib/domain/template.ts";

/** A wording that people put at an item, and that the item list does not know yet. */
export type SuggestedAlias = { item: string; wording: string; sheets: number };

/**
 * Wordings for the aliases of a template, the most often decided first. Only those that people put at one item and
 * nowhere else, and that are not yet a wording of any item.
 */
export function suggestAliases(template: Template, rows: readonly DecidedRow[]): SuggestedAlias[] {
  const items = new Set(template.items.map(({ key }) => key));
  const known = new Set(
    template.items
      .flatMap(({ question, path, aliases }) => [
        ...[question.ja, question.en, path.ja.at(-1) ?? "", path.en.at(-1) ?? ""],
        ...aliases,
      ])
      .map(foldText),
  );
  const asked = rows.map((row) => ({ ...row, wording: row.question.trim() || (row.path.at(-1)?.trim() ?? "") }));
  const byWording = Map.groupBy(asked, ({ wording }) => foldText(wording));
  return [...byWording]
    .flatMap(([folded, said]) => {
      const [first] = said;
      const [item, ...more] = first?.items ?? [];
      if (!first || item === undefined || more.length > 0 || folded === "" || known.has(folded)) return [];
      if (!items.has(item) || said.some((row) => row.items.join() !== item)) return [];
      return [{ item, wording: first.wording, sheets: new Set(said.map(({ checksheetId }) => checksheetId)).size }];
    })
    .toSorted((a, b) => b.sheets - a.sheets || a.wording.localeCompare(b.wording));
}
