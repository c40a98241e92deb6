import type { Comparison } from "#lib/domain/comparison.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Report } from "#lib/domain/report.ts";

/** The rows of these items alone, in this order. Coverage still counts the whole list. */
export function chooseRows(comparison: Comparison, items: readonly string[] | undefined): Comparison {
  if (!items) return comparison;
  const rows = new Map(comparison.rows.map((row) => [row.item, row]));
  const kept = items.flatMap((item) => rows.get(item) ?? []);
  return { ...comparison, rows: kept, decidingOrder: kept.map((_, index) => index) };
}

/** A judgement without what people wrote for their own house: the reasons of their verdicts. */
export function withoutNotes(judged: NamedJudgement): NamedJudgement {
  const requirements = judged.judgement.requirements.map((requirement) => ({
    ...requirement,
    cells: requirement.cells.map((cell) => ({
      ...cell,
      findings: cell.findings.map(({ note: _, ...finding }) => finding),
    })),
  }));
  return { ...judged, judgement: { ...judged.judgement, requirements } };
}

/** One report in two languages: the parts of the second follow those of the first. Formats for programs hold it once. */
export function inBothLanguages(first: Report, second: Report): Report {
  const sections = second.sections.map((section) => ({ ...section, key: `${section.key}-${second.language}` }));
  const labels = Object.entries(first.statusLabels).map(([status, { glyph, word }]) => {
    const other = second.statusLabels[status as keyof Report["statusLabels"]].word;
    return [status, { glyph, word: `${word} / ${other}` }];
  });
  return {
    ...first,
    sections: [...first.sections, ...sections],
    statusLabels: Object.fromEntries(labels) as Report["statusLabels"],
  };
}
