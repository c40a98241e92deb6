import { basisFinder } from "#lib/compare/apply-verdicts.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { findSheetService } from "#lib/db/reads/find-sheet-service.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { changeRisk, type RiskChange } from "#lib/db/writes/change-risk.ts";
import type { AcceptedRisk, RiskOrder } from "#lib/domain/accepted-risk.ts";
import type { Outcome } from "#lib/domain/judgement.ts";
import { isGap } from "#lib/work/stand-risks.ts";
import { judgeGrid } from "../comparison/judge-grid.ts";
import { openGrid } from "../comparison/open-grid.ts";

type Place = {
  reviewKey: string;
  profileId: string;
  item: string;
  sheetId: string;
  /** The revision that the person saw; 0: there was none. */
  seen: number;
};

/** "no-gap": the answer is good enough; "over": its last day has passed, or it rests on what is no longer so. */
type Code = "no-such-profile" | "no-such-cell" | "no-gap" | "over" | "changed";
type Changed = { ok: true } | { ok: false; code: Code };

const today = () => new Date().toISOString().slice(0, 10);

/** Says who bears the risk of an answer that is not good enough, why and until when. It counts when somebody who may sign has approved it. */
export async function proposeRisk(
  { order, ...place }: Place & { order: RiskOrder },
  given?: Database,
): Promise<Changed> {
  const database = given ?? (await currentDatabase());
  const found = await findPlace(database, place);
  if (!found.ok) return found;
  if (!isGap(found.outcome)) return { ok: false, code: "no-gap" };
  if (order.until < today()) return { ok: false, code: "over" };
  return store(database, { place, found, change: { do: "propose", order, basis: found.basis } });
}

/** Approves that a risk is borne, as it was seen: from now to its last day it counts. */
export async function approveRisk(place: Place, given?: Database): Promise<Changed> {
  const database = given ?? (await currentDatabase());
  const found = await findPlace(database, place);
  if (!found.ok) return found;
  if (!isGap(found.outcome)) return { ok: false, code: "no-gap" };
  if (!found.risk) return { ok: false, code: "changed" };
  if (found.risk.state !== "proposed" && found.risk.state !== "counts") return { ok: false, code: "over" };
  const who = database.acting?.who;
  const name = who?.kind === "person" ? who.name : "";
  return store(database, { place, found, change: { do: "approve", name } });
}

/** Takes back that a risk is borne. */
export async function withdrawRisk(place: Place, given?: Database): Promise<Changed> {
  const database = given ?? (await currentDatabase());
  const found = await findPlace(database, place);
  return found.ok ? store(database, { place, found, change: { do: "withdraw" } }) : found;
}

type Found = { serviceId: string; basis: string; outcome: Outcome | null; risk: AcceptedRisk | null };

async function findPlace(
  database: Database,
  { reviewKey, profileId, item, sheetId }: Place,
): Promise<({ ok: true } & Found) | { ok: false; code: Code }> {
  const review = await findReview(database, reviewKey);
  const [stored] = review ? await listProfiles(database, { reviewId: review.id, id: profileId }) : [];
  const judged = stored && (await judgeGrid({ reviewKey, profileId }, database));
  const grid = judged && (await openGrid({ reviewKey }, database))?.grid;
  if (!review || !grid) return { ok: false, code: "no-such-profile" };
  const serviceId = await findSheetService(database, { reviewId: review.id, checksheetId: sheetId });
  const basis = basisFinder({ standing: grid, requirements: stored.profile.requirements })({ item, sheetId });
  if (serviceId === null || basis === null) return { ok: false, code: "no-such-cell" };
  const at = grid.sheets.findIndex(({ id }) => id === sheetId);
  const outcome = judged.marks.requirements.find((one) => one.item === item)?.cells[at]?.outcome ?? null;
  const risk = judged.risks.find((one) => one.item === item && one.sheetId === sheetId) ?? null;
  return { ok: true, serviceId, basis, outcome, risk };
}

type Storing = { place: Place; found: Found; change: RiskChange };

async function store(
  database: Database,
  { place: { profileId, item, seen }, found: { serviceId }, change }: Storing,
): Promise<Changed> {
  const { kind } = await changeRisk(database, { profileId, serviceId, item, change, seen, now: new Date() });
  return kind === "done" ? { ok: true } : { ok: false, code: "changed" };
}
