import type { MarkedRequirement, Marks, SheetStanding } from "#lib/domain/judgement.ts";
import { type Competitor, findLead, rank } from "./judge/lead.ts";
import { mustsOf, scoreOf } from "./judge/score.ts";

type Weighed = Pick<Marks, "sheets" | "lead">;

/**
 * What outcomes come to: must-haves, scores as intervals, places, and who leads. Under other weights it says at once what
 * these would change. Pure, and linear in requirements × sheets. Definitions: docs/judging.md.
 */
export function weighMarks(
  requirements: readonly MarkedRequirement[],
  given: { sections: number; sheets: number },
): Weighed {
  const bySection = Array.from({ length: given.sections }, (_, section) =>
    requirements.filter((requirement) => requirement.section === section),
  );
  const competitors = competitorsOf(requirements, given.sheets);
  const ranks = rank(competitors);
  const sheets = competitors.map(
    ({ musts }, sheet): SheetStanding => ({
      musts,
      score: scoreOf(requirements, sheet),
      sections: bySection.map((part) => scoreOf(part, sheet)),
      rank: ranks[sheet] ?? null,
    }),
  );
  return { sheets, lead: findLead(competitors) };
}

/** What each sheet can come to. Where nothing at all is scored, must-haves alone decide. */
function competitorsOf(requirements: readonly MarkedRequirement[], sheets: number): Competitor[] {
  const scored = requirements.some(({ weight }) => weight > 0);
  return Array.from({ length: sheets }, (_, sheet) => {
    const score = scoreOf(requirements, sheet) ?? { worst: 0, best: scored ? 1 : 0 };
    return { musts: mustsOf(requirements, sheet), ...score };
  });
}
