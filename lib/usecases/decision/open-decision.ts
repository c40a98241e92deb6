import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findDecision } from "#lib/db/reads/find-decision.ts";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import { type Decision, emptyDecision, openDecision as openFor } from "#lib/domain/decision.ts";
import type { SheetStanding } from "#lib/domain/judgement.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { RecordChange, Signature } from "#lib/domain/review-record.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import type { Template } from "#lib/domain/template.ts";
import { changesSinceRecord, type OpenedGrounds, openGrounds } from "./decision-grounds.ts";
import { openRecord } from "./open-record.ts";

export type OpenedDecision = {
  review: { key: string; title: string };
  items: Template["items"];
  /** In the order of the comparison. `standing`: under the profile that judges; null: none does. */
  services: { serviceId: string; sheet: ComparedSheet; standing: SheetStanding | null }[];
  profiles: { id: string; name: RequirementProfile["name"] }[];
  profileId: string | null;
  /** How the second, blind judgement stands; null: nothing is judged by two. */
  second: SecondReview | null;
  /** Who bears which risk under the profile that judges. */
  risks: AcceptedRisk[];
  decision: Decision;
  revision: number;
  stamp: string;
  signatures: Signature[];
  /** The last signature against today; null: nothing was signed. "altered": its record was changed outside. */
  latest:
    | { signature: Signature; decision: Decision; changes: RecordChange[] }
    | { signature: Signature; altered: true }
    | null;
};

/** The decision on a review: what is written down, what was signed, and whether it needs another look. Null: no such review. */
export async function openDecision(
  { reviewKey, profileId, now = new Date() }: { reviewKey: string; profileId?: string | undefined; now?: Date },
  given?: Database,
): Promise<OpenedDecision | null> {
  const database = given ?? (await currentDatabase());
  const opened = await openGrounds(database, { reviewKey, now, profileId });
  if (!opened) return null;
  const { draft, revision, signatures } = await findDecision(database, opened.review.id);
  const { comparison, services } = opened.grounds;
  const { key, title } = opened.review;
  return {
    review: { key, title },
    items: comparison.template.items,
    services: comparison.sheets.map((sheet, index) => ({
      ...{ sheet, serviceId: services[index] ?? sheet.id },
      standing: opened.judgement?.sheets[index] ?? null,
    })),
    profiles: opened.profiles.map(({ id, profile }) => ({ id, name: profile.name })),
    profileId: opened.profile?.id ?? null,
    ...{ second: opened.second, risks: opened.risks },
    decision: withServices(draft ?? emptyDecision, services),
    ...{ revision, stamp: opened.stamp, signatures },
    latest: await openLatest(database, { opened, signature: signatures.at(-1), now }),
  };
}

/** A decision on each of these services, in their order; what was said of others stays behind them. */
function withServices(decision: Decision, services: readonly string[]): Decision {
  const said = new Map(decision.services.map((service) => [service.serviceId, service]));
  const here = services.map((serviceId) => said.get(serviceId) ?? openFor(serviceId));
  const others = decision.services.filter(({ serviceId }) => !services.includes(serviceId));
  return { ...decision, services: [...here, ...others] };
}

async function openLatest(
  database: Database,
  { opened, signature, now }: { opened: OpenedGrounds; signature: Signature | undefined; now: Date },
): Promise<OpenedDecision["latest"]> {
  if (!signature) return null;
  const stored = await openRecord(database, { reviewId: opened.review.id, number: signature.number });
  if (!stored.ok) return { signature, altered: true };
  const { record } = stored;
  return { signature, decision: record.decision, changes: await changesSinceRecord(database, { record, opened, now }) };
}
