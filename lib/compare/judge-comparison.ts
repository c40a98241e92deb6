import type { Comparison } from "#lib/domain/comparison.ts";
import type { JudgedRequirement, Judgement, NeededChange } from "#lib/domain/judgement.ts";
import type { Requirement, RequirementProfile } from "#lib/domain/requirements.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";
import { judgeCell } from "./judge/judge-cell.ts";
import { weighMarks } from "./weigh-marks.ts";

export type JudgeOptions = {
  /** ISO date of the day of looking: answers grow old. */
  today: string;
  /** What people decided; it overrules what was read as long as it rests on what is still so. */
  verdicts?: readonly PlacedVerdict[];
};

type Judged = { requirement: JudgedRequirement; changes: NeededChange[][] };

/**
 * Judges a comparison by one buyer's requirements: every cell (pass, fail, unknown, conditional, exempt, with the clauses and
 * words that decided), scores as intervals, must-haves, places, and what would have to change for each sheet to pass.
 * What nobody answered, and what is itself unsure, is unknown: never good, never bad. Definitions: docs/judging.md.
 * Pure, and linear in requirements × sheets.
 * @throws RangeError where a requirement names an item that the template does not have
 */
export function judgeComparison(comparison: Comparison, profile: RequirementProfile, options: JudgeOptions): Judgement {
  const wanted = new Map(profile.requirements.map((requirement) => [requirement.item, requirement]));
  const sections = findSections(comparison, wanted);
  const verdicts = new Map(options.verdicts?.map((verdict) => [`${verdict.item} ${verdict.sheetId}`, verdict]));
  const judged = comparison.template.items.flatMap((item, index) => {
    const requirement = wanted.get(item.key);
    wanted.delete(item.key);
    if (!requirement) return [];
    const section = sections.findIndex(({ ja, en }) => ja === item.path.ja[0] && en === item.path.en[0]);
    const weight = requirement.weight ?? item.weight;
    return [judgeItem({ comparison, requirement, index, today: options.today, verdicts }, { weight, section })];
  });
  const [unknown] = wanted.keys();
  if (unknown !== undefined) throw new RangeError(`item ${unknown} is not in template ${comparison.template.key}`);
  const requirements = judged.map(({ requirement }) => requirement);
  return {
    sections,
    requirements,
    ...weighMarks(requirements, { sections: sections.length, sheets: comparison.sheets.length }),
    changes: comparison.sheets.map((_, sheet) => judged.flatMap(({ changes }) => changes[sheet] ?? [])),
  };
}

function findSections(comparison: Comparison, wanted: ReadonlyMap<string, Requirement>): Judgement["sections"] {
  const named = comparison.template.items.filter(({ key }) => wanted.has(key));
  const sections = named.map(({ path }) => ({ ja: path.ja[0] ?? "", en: path.en[0] ?? "" }));
  return sections.filter(({ ja, en }, index) => sections.findIndex((one) => one.ja === ja && one.en === en) === index);
}

type ItemInput = {
  comparison: Comparison;
  requirement: Requirement;
  /** Of the item in the template, and so of its row. */
  index: number;
  today: string;
  verdicts: ReadonlyMap<string, PlacedVerdict>;
};

function judgeItem(
  { comparison, requirement, index, today, verdicts }: ItemInput,
  given: { weight: number; section: number },
): Judged {
  const { item, must } = requirement;
  const cells = comparison.sheets.flatMap(({ id, disclosedOn }, sheet) => {
    const cell = comparison.rows[index]?.cells[sheet];
    const verdict = verdicts.get(`${item} ${id}`);
    return cell ? [judgeCell({ requirement, cell, dates: { today, disclosedOn }, verdict })] : [];
  });
  return {
    requirement: { item, must, ...given, cells: cells.map(({ judgement }) => judgement) },
    changes: cells.map(({ changes }) => (must && changes.length > 0 ? [{ item, findings: changes }] : [])),
  };
}
