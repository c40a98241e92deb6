import { basisFinder } from "#lib/compare/apply-verdicts.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listSheetServices } from "#lib/db/reads/find-sheet-service.ts";
import { listAssignments } from "#lib/db/reads/list-assignments.ts";
import { listBlindVerdicts } from "#lib/db/reads/list-blind-verdicts.ts";
import { actingPerson } from "#lib/domain/acting.ts";
import type { BlindCell } from "#lib/domain/blind-verdict.ts";
import type { Requirement } from "#lib/domain/requirements.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";
import { openBlind } from "#lib/work/open-blind.ts";

type Given = {
  reviewId: string;
  profileId: string;
  requirements: readonly Requirement[];
  /** The newest sheets, as they are compared. */
  standing: Parameters<typeof basisFinder>[0]["standing"];
  verdicts: readonly PlacedVerdict[];
};

/** The answers that two judge under one profile, as far as whoever acts may know: the one way from what they said to any face. */
export async function listBlindCells(
  database: Database,
  { reviewId, profileId, requirements, standing, verdicts }: Given,
): Promise<BlindCell[]> {
  const assignments = await listAssignments(database, reviewId);
  if (!assignments.some(({ secondId }) => secondId !== null)) return [];
  const services = await listSheetServices(database, reviewId);
  const basisAt = basisFinder({ standing, requirements });
  const judged = new Set(verdicts.flatMap((one) => (basisAt(one) === one.basis ? [`${one.item} ${one.sheetId}`] : [])));
  return openBlind({
    sheets: standing.sheets.map(({ id }) => ({ id, serviceId: services[id] ?? "" })),
    asked: requirements.map(({ item }) => item),
    ...{ assignments, basisAt, me: actingPerson(database.acting) },
    blind: await listBlindVerdicts(database, profileId),
    isJudged: (item, sheetId) => judged.has(`${item} ${sheetId}`),
  });
}
