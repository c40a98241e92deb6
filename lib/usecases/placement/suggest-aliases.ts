import type { DecidedRow } from "#lib/db/reads/list-decided-rows.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Template } from "#lib/domain/template.ts";

/** A wording that people put at an item, and that the item list does not know yet. `refused`: somebody does not want it there. */
export type SuggestedAlias = { item: string; wording: string; sheets: number; refused: boolean };

type Said = { rows: readonly DecidedRow[]; refused: readonly { item: string; wording: string }[] };

/**
 * Wordings for the aliases of a template, the most often decided first. Only those that people put at one item and
 * nowhere else, and that are not yet a wording of any item.
 */
export function suggestAliases(template: Template, { rows, refused }: Said): SuggestedAlias[] {
  const unwanted = new Set(refused.map(({ item, wording }) => `${item} ${foldText(wording)}`));
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
      const sheets = new Set(said.map(({ checksheetId }) => checksheetId)).size;
      return [{ item, wording: first.wording, sheets, refused: unwanted.has(`${item} ${folded}`) }];
    })
    .toSorted((a, b) => b.sheets - a.sheets || a.wording.localeCompare(b.wording));
}
