import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listSentInquiries } from "#lib/db/reads/list-sent-inquiries.ts";
import { listServiceSheets, type ServiceSheet } from "#lib/db/reads/list-service-sheets.ts";
import { listSignedReviews, type SignedReview } from "#lib/db/reads/list-signed-reviews.ts";
import { listStatedEnds } from "#lib/db/reads/list-stated-ends.ts";
import type {
  Attention,
  DecisionToLookAt,
  EndingCertificate,
  OpenInquiry,
  RiskToLookAt,
  StaleSheet,
} from "#lib/domain/attention.ts";
import { compareNames } from "#lib/domain/compare-names.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import { sheetAge } from "#lib/domain/sheet-age.ts";
import { findUnseen, type Unseen } from "../acting/find-unseen.ts";
import { decisionStanding } from "../decision/decision-standing.ts";
import { listReviewRisks, type ReviewRisks } from "../decision/list-review-risks.ts";

const SOON_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
const isoDate = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/**
 * What somebody should look after, of all services and reviews: old sheets, ending certificates, open questions, decisions that need
 * another look. What is of reviews of others is left out. Queries: a fixed number, and some for each review with a signed decision (its standing is kept in memory).
 */
export async function listAttention({ now = new Date() }: { now?: Date } = {}, given?: Database): Promise<Attention> {
  const database = given ?? (await currentDatabase());
  const today = isoDate(now.getTime());
  const unseen = await findUnseen(database);
  const sheets = await listServiceSheets(database, { templateKey: "" });
  const newest = newestSheets(sheets.filter(({ id }) => !unseen.sheets.has(id)));
  const ends = await listStatedEnds(database, isoDate(now.getTime() + SOON_DAYS * DAY));
  return {
    sheets: staleSheets(newest, today),
    certificates: endingCertificates(newest, { ends, today }),
    inquiries: await openInquiries(database, { unseen, today }),
    decisions: await decisionsToLookAt(database, { unseen, today }),
    risks: (await listReviewRisks(database, now)).flatMap((of) =>
      unseen.reviews.has(of.reviewKey) ? [] : risksToLookAt(of),
    ),
  };
}

/** The oldest first; those without a date last. */
function staleSheets(newest: readonly ServiceSheet[], today: string): StaleSheet[] {
  return newest
    .filter(({ disclosedOn }) => sheetAge(disclosedOn, today)?.stale ?? true)
    .map(({ vendor, service, disclosedOn }) => ({ vendor, service, disclosedOn }))
    .toSorted((a, b) => compareDays(a.disclosedOn, b.disclosedOn) || compareServices(a, b));
}

type Ends = { ends: Awaited<ReturnType<typeof listStatedEnds>>; today: string };

/** Of newest sheets only: what an earlier one says was replaced. */
function endingCertificates(newest: readonly ServiceSheet[], { ends, today }: Ends): EndingCertificate[] {
  const bySheet = Map.groupBy(ends, ({ checksheetId }) => checksheetId);
  return newest
    .flatMap(({ id, vendor, service }) =>
      [...Map.groupBy(bySheet.get(id) ?? [], ({ until }) => until)].map(([until, stated]) => {
        const names = [...new Set(stated.map(({ certificate }) => certificate))].sort();
        return { vendor, service, names, until, over: lastDay(until) < today };
      }),
    )
    .toSorted((a, b) => compareDays(a.until, b.until) || compareServices(a, b));
}

/** A month or a year holds to its end. */
function lastDay(stated: string): string {
  return stated + "-12-31".slice(stated.length - "2026".length);
}

type Looking = { unseen: Unseen; today: string };

/** What came back first, then by the day on which answers are due. */
async function openInquiries(database: Database, { unseen, today }: Looking): Promise<OpenInquiry[]> {
  const sent = await listSentInquiries(database);
  return sent
    .filter(({ reviewKey }) => !unseen.reviews.has(reviewKey))
    .map(({ waiting, ...inquiry }) => ({
      ...inquiry,
      ...{ late: inquiry.dueOn !== null && inquiry.dueOn < today, returned: waiting > 0 },
    }))
    .toSorted(
      (a, b) => Number(b.returned) - Number(a.returned) || compareDays(a.dueOn, b.dueOn) || compareServices(a, b),
    );
}

async function decisionsToLookAt(database: Database, { unseen, today }: Looking): Promise<DecisionToLookAt[]> {
  const found: DecisionToLookAt[] = [];
  const signed = (await listSignedReviews(database)).filter(({ key }) => !unseen.reviews.has(key));
  for (const { key, title, decision } of signed) {
    const because: DecisionToLookAt["because"] = [];
    if ((await decisionStanding(key, database)) === "look") because.push("changed");
    if (hasCome(decision, { day: "reassessOn", today })) because.push("reassess");
    if (hasCome(decision, { day: "riskExpiresOn", today })) because.push("risk-ended");
    if (because.length > 0) found.push({ reviewKey: key, review: title, because });
  }
  return found;
}

function risksToLookAt({ reviewKey, review, risks }: ReviewRisks): RiskToLookAt[] {
  return risks.flatMap(({ state, item, sheet, sheetId, owner, until }): RiskToLookAt[] => {
    if (state !== "ended" && state !== "changed") return [];
    const { vendor, service } = sheet;
    const name = { ja: item.path.ja.at(-1) ?? item.key, en: item.path.en.at(-1) ?? item.key };
    return [{ reviewKey, review, vendor, service, item: item.key, name, sheetId, owner, until, because: state }];
  });
}

type Day = { day: "reassessOn" | "riskExpiresOn"; today: string };

function hasCome(decision: SignedReview["decision"], { day, today }: Day): boolean {
  return decision?.services.some((service) => service[day] !== "" && service[day] <= today) ?? false;
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

type Named = { vendor: string; service: string };

function compareServices(a: Named, b: Named): number {
  return compareNames(a.vendor, b.vendor) || compareNames(a.service, b.service);
}
