import { randomInt } from "node:crypto";
import type { RiskOrder } from "#lib/domain/accepted-risk.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText } from "../stored-text.ts";

type Place = { profileId: string; serviceId: string; item: string };

export type RiskChange =
  | { do: "propose"; order: RiskOrder; basis: string }
  /** `name`: of who approves, as they are called now. */
  | { do: "approve"; name: string }
  | { do: "withdraw" };

// Where the count of a risk's changes begins: nowhere twice, or who saw one that was withdrawn since would approve another unseen.
const FIRST_REVISIONS = 2 ** 30;

type Changing = Place & {
  change: RiskChange;
  /** The revision that the person saw; 0: there was none. */
  seen: number;
  now: Date;
};

/**
 * Says that a risk is borne, approves that, or takes it back. What is said anew must be approved anew. "changed": somebody else did something
 * meanwhile; nothing was stored. What stood before goes to the log.
 */
export async function changeRisk(
  database: Database,
  { change, seen, now, ...place }: Changing,
): Promise<{ kind: "done" | "changed" }> {
  return changeDatabase(database, async ({ tables, by }) => {
    // Takes hold of the profile: of two at the same moment, the second sees what the first did.
    await tables.requirementProfile.updateMany({ where: { id: place.profileId }, data: { changedAt: now } });
    const where = { profileId_serviceId_item: place };
    const before = await tables.acceptedRisk.findUnique({ where });
    if ((before?.revision ?? 0) !== seen) return { kind: "changed" };
    const revision = before ? seen + 1 : randomInt(1, FIRST_REVISIONS);
    if (change.do === "withdraw") await tables.acceptedRisk.deleteMany({ where: place });
    if (change.do === "approve" && before) {
      const approved = { approvedAt: now, approvedBy: by, approverName: change.name };
      await tables.acceptedRisk.update({ where, data: { ...approved, revision } });
    }
    if (change.do === "propose") {
      const { order, basis } = change;
      const said = { ...order, owner: storableText(order.owner), reason: storableText(order.reason), basis, revision };
      const unapproved = { approvedAt: null, approvedBy: null, approverName: "" };
      const data = { ...said, ...unapproved, proposedAt: now, proposedBy: by };
      await tables.acceptedRisk.upsert({ where, create: { ...place, ...data }, update: data });
    }
    if (database.acting) database.acting.asked = { ...Object(database.acting.asked), before };
    return { kind: "done" };
  });
}
