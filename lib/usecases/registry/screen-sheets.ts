import { screenCells, screenedSheets } from "#lib/compare/screen-sheets.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listPackedCells } from "#lib/db/reads/list-packed-cells.ts";
import type { ServiceSheet } from "#lib/db/reads/list-service-sheets.ts";
import type { MarkedRequirement } from "#lib/domain/judgement.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { ScreenedSheet } from "#lib/domain/screening.ts";
import type { Template } from "#lib/domain/template.ts";
import { knownRequirements } from "../requirements/known-requirements.ts";

type Screening = {
  sheets: readonly Pick<ServiceSheet, "derived" | "disclosedOn">[];
  template: Template;
  profile: RequirementProfile;
  now: Date;
};

/**
 * What each of many sheets comes to under a profile, in their order: as judging their comparison says, without people's
 * verdicts and plans, which belong to a review. One query for each requirement, and never more than one item's cells in memory.
 */
export async function screenSheets(
  database: Database,
  { sheets, template, profile, now }: Screening,
): Promise<ScreenedSheet[]> {
  const today = now.toISOString().slice(0, 10);
  const { known } = knownRequirements(profile, template);
  const asked = new Map(known.requirements.map((requirement) => [requirement.item, requirement]));
  const marked: MarkedRequirement[] = [];
  for (const { key: item, weight } of template.items) {
    const requirement = asked.get(item);
    if (!requirement) continue;
    const contents = await listPackedCells(database, item);
    const cells = screenCells({
      ...{ requirement, today },
      sheets: sheets.map(({ derived, disclosedOn }) => ({ content: contents.get(derived?.id ?? ""), disclosedOn })),
    });
    marked.push({ item, must: requirement.must, weight: requirement.weight ?? weight, section: 0, cells });
  }
  return screenedSheets(marked, sheets.length);
}
