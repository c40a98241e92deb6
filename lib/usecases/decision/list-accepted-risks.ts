import { basisFinder } from "#lib/compare/apply-verdicts.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listSheetServices } from "#lib/db/reads/find-sheet-service.ts";
import { listRisks } from "#lib/db/reads/list-risks.ts";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { Outcome } from "#lib/domain/judgement.ts";
import type { Requirement } from "#lib/domain/requirements.ts";
import { standRisks } from "#lib/work/stand-risks.ts";

type Given = {
  reviewId: string;
  profileId: string;
  requirements: readonly Requirement[];
  /** The newest sheets, as they are compared. */
  standing: Parameters<typeof basisFinder>[0]["standing"];
  /** What the answers come to, verdicts included. */
  marks: { requirements: readonly { item: string; cells: readonly { outcome: Outcome }[] }[] };
  now: Date;
};

/** The risks that are borne under one profile, as they stand on the day of looking. */
export async function listAcceptedRisks(
  database: Database,
  { reviewId, profileId, requirements, standing, marks, now }: Given,
): Promise<AcceptedRisk[]> {
  const risks = await listRisks(database, profileId);
  if (risks.length === 0) return [];
  const services = await listSheetServices(database, reviewId);
  const placeOf = new Map(standing.sheets.map(({ id }, index) => [id, index]));
  const rows = new Map(marks.requirements.map((row) => [row.item, row]));
  return standRisks({
    risks,
    sheets: standing.sheets.map(({ id }) => ({ id, serviceId: services[id] ?? "" })),
    basisAt: basisFinder({ standing, requirements }),
    outcomeAt: (item, sheetId) => rows.get(item)?.cells[placeOf.get(sheetId) ?? -1]?.outcome ?? null,
    today: now.toISOString().slice(0, 10),
  });
}
