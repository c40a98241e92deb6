import type { Marks } from "#lib/domain/judgement.ts";
import type { Requirement } from "#lib/domain/requirements.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";
import { outcomeOfOpinion, verdictBasis } from "./judge/verdict-basis.ts";
import { weighMarks } from "./weigh-marks.ts";

/** A comparison as far as verdicts look at it: whole, or what a page is sent. */
type Standing = {
  sheets: readonly { id: string }[];
  rows: readonly { item: string; cells: readonly { answers: readonly { rowId: string }[] }[] }[];
};

type Place = { item: string; sheetId: string };
type Given = { standing: Standing; requirements: readonly Requirement[] };

/** Tells what a verdict that is given now at a place rests on; null where no requirement or no cell is there. */
export function basisFinder({ standing, requirements }: Given): (place: Place) => string | null {
  const sheetAt = new Map(standing.sheets.map(({ id }, index) => [id, index]));
  const rows = new Map(standing.rows.map((row) => [row.item, row]));
  const asked = new Map(requirements.map((requirement) => [requirement.item, requirement]));
  return ({ item, sheetId }) => {
    const requirement = asked.get(item);
    const cell = rows.get(item)?.cells[sheetAt.get(sheetId) ?? -1];
    return requirement && cell ? verdictBasis(requirement, cell.answers) : null;
  };
}

/**
 * Lets people's verdicts overrule what was read. `stale`: verdicts on what is no longer so, which count no longer: the
 * requirement asks something else, or other rows stand there. Pure; the marks given stay as they are.
 */
export function applyVerdicts(
  read: Marks,
  { verdicts, ...given }: Given & { verdicts: readonly PlacedVerdict[] },
): { marks: Marks; stale: PlacedVerdict[] } {
  const basisAt = basisFinder(given);
  const stale = verdicts.filter((verdict) => basisAt(verdict) !== verdict.basis);
  const passedOver = new Set(stale);
  const opinions = new Map(
    verdicts
      .filter((verdict) => !passedOver.has(verdict))
      .map(({ item, sheetId, opinion }) => [`${item} ${sheetId}`, outcomeOfOpinion[opinion]]),
  );
  const { sheets } = given.standing;
  const requirements = read.requirements.map((requirement) => ({
    ...requirement,
    cells: requirement.cells.map((cell, index) => {
      const outcome = opinions.get(`${requirement.item} ${sheets[index]?.id}`);
      return outcome ? { outcome } : cell;
    }),
  }));
  const size = { sections: read.sections.length, sheets: sheets.length };
  return { marks: { ...read, requirements, ...weighMarks(requirements, size) }, stale };
}
