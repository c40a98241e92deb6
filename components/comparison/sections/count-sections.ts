import type { Status } from "#lib/domain/answer.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";

/** Of a section's items: said to be met or stated; open to a condition, a plan or a check; refused; not to be had. */
export type SectionCounts = { met: number; open: number; refused: number; missing: number };

const KINDS: Record<Status, keyof SectionCounts> = {
  met: "met",
  informational: "met",
  not_applicable: "met",
  customer_responsibility: "open",
  partial: "open",
  conditional: "open",
  planned: "open",
  needs_review: "open",
  not_met: "refused",
  not_disclosed: "missing",
  unanswered: "missing",
  not_in_sheet: "missing",
};

export type SectionLine = { title: string; items: number /** In the order of the sheets. */; sheets: SectionCounts[] };

/** Each outermost section with its counts per sheet, in the template's order. The four counts add up to its items. */
export function countSections(comparison: GridComparison, language: Language): SectionLine[] {
  const titles = new Map(comparison.template.items.map(({ key, path }) => [key, path[language][0] ?? ""]));
  const lines = new Map<string, SectionLine>();
  for (const row of comparison.rows) {
    const title = titles.get(row.item) ?? "";
    const line = lines.get(title) ?? {
      title,
      items: 0,
      sheets: comparison.sheets.map(() => ({ met: 0, open: 0, refused: 0, missing: 0 })),
    };
    line.items += 1;
    row.cells.forEach(({ status }, index) => {
      const counts = line.sheets[index];
      if (counts) counts[KINDS[status]] += 1;
    });
    lines.set(title, line);
  }
  return [...lines.values()];
}
