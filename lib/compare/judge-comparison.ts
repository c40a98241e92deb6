import type { Comparison } from "#lib/domain/comparison.ts";
import type { JudgedRequirement, Judgement, NeededChange, SheetStanding, Verdict } from "#lib/domain/judgement.ts";
import type { Requirement, RequirementProfile } from "#lib/domain/requirements.ts";
import { judgeCell } from "./judge/judge-cell.ts";
import { type Competitor, findLead, rank } from "./judge/lead.ts";
import { mustsOf, scoreOf } from "./judge/score.ts";

export type JudgeOptions = {
  /** ISO date of the day of looking: answers grow old. */
  today: string;
  /** What people decided; it overrules what was read. */
  verdicts?: readonly Verdict[];
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
  const bySection = sections.map((_, section) => requirements.filter((requirement) => requirement.section === section));
  const competitors = competitorsOf(requirements, comparison.sheets.length);
  const ranks = rank(competitors);
  return {
    sections,
    requirements,
    sheets: comparison.sheets.map(
      (_, sheet): SheetStanding => ({
        musts: mustsOf(requirements, sheet),
        score: scoreOf(requirements, sheet),
        sections: bySection.map((part) => scoreOf(part, sheet)),
        rank: ranks[sheet] ?? null,
      }),
    ),
    lead: findLead(competitors),
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
  verdicts: ReadonlyMap<string, Verdict>;
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

/** What each sheet can come to. Where nothing at all is scored, must-haves alone decide. */
function competitorsOf(requirements: readonly JudgedRequirement[], sheets: number): Competitor[] {
  const scored = requirements.some(({ weight }) => weight > 0);
  return Array.from({ length: sheets }, (_, sheet) => {
    const score = scoreOf(requirements, sheet) ?? { worst: 0, best: scored ? 1 : 0 };
    return { musts: mustsOf(requirements, sheet), ...score };
  });
}
