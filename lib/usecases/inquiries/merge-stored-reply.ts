import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import { sourceRowId } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listRememberedRows } from "#lib/db/reads/list-remembered-rows.ts";
import { dropReply, storeMerged } from "#lib/db/writes/settle-reply.ts";
import type { NewChecksheet } from "#lib/db/writes/store-checksheet.ts";
import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { EntryChoice } from "#lib/domain/reply.ts";
import { type Merged, mergeReply } from "#lib/inquiry/merge-reply.ts";
import { derivationVersion, readerVersion } from "../derivation/derivation-version.ts";
import { deriveRows } from "../derivation/derive-rows.ts";
import { packDerived } from "../derivation/pack-derived.ts";
import { type OpenedReply, openReply } from "./open-reply.ts";

type Order = { reviewKey: string; replyId: string; choices: ReadonlyMap<string, EntryChoice> };

type Outcome =
  | { ok: true; value: { checksheetId: string | null } }
  | { ok: false; code: "no-such-reply" | "settled" | "changed" };

/**
 * Makes the next version of a vendor's sheet of what came back. "changed": the sheet or the review's item list is no longer the
 * one that it was made for.
 */
export async function mergeStoredReply({ reviewKey, replyId, choices }: Order, given?: Database): Promise<Outcome> {
  const database = given ?? (await currentDatabase());
  const opened = await openReply({ reviewKey, replyId }, database);
  if (!opened) return { ok: false, code: "no-such-reply" };
  const { stored, inquiry, base, reply, review } = opened;
  if (stored.state === "merged") return { ok: false, code: "settled" };
  const { document } = stored;
  const merged = mergeReply({ base, inquiry, template: review.template, document, reply, choices });
  const form = base?.layout.fingerprint ?? "";
  const remembered =
    form === ""
      ? []
      : await listRememberedRows(database, { form, templateKey: review.template.key, reviewId: review.id });
  const sheet = nextVersion(opened, { merged, remembered });
  const { answered } = merged;
  const of = { id: replyId, inquiryId: inquiry.id, baseId: base?.checksheetId ?? null };
  const kept = await storeMerged(database, { ...of, sheet, answered });
  return kept === "stored" ? { ok: true, value: { checksheetId: sheet.id } } : { ok: false, code: kept };
}

/** Puts a reply aside: it stays in the history, and nothing of it is taken over. */
export async function dismissReply(
  { reviewKey, replyId }: { reviewKey: string; replyId: string },
  given?: Database,
): Promise<Outcome> {
  const database = given ?? (await currentDatabase());
  const opened = await openReply({ reviewKey, replyId }, database);
  if (!opened) return { ok: false, code: "no-such-reply" };
  if (opened.stored.state === "merged") return { ok: false, code: "settled" };
  return (await dropReply(database, { id: replyId, inquiryId: opened.inquiry.id }))
    ? { ok: true, value: { checksheetId: null } }
    : { ok: false, code: "settled" };
}

function nextVersion(
  { review, inquiry, stored, base }: OpenedReply,
  { merged: { rows, document }, remembered }: { merged: Merged; remembered: RememberedRow[] },
): NewChecksheet & { reviewId: string } {
  const { template, templateId, id: reviewId } = review;
  const id = randomUUID();
  const createdAt = new Date();
  const decidedAt = (position: number) => rows[position]?.decided ?? undefined;
  const sourceRows = rows.map(({ row }) => row);
  const legend = base?.legend ?? {};
  const derived = deriveRows({ rows: sourceRows, legend, template, remembered, decidedAt });
  const placed = rows.flatMap(({ row }, position) => {
    const place = derived[position];
    return place ? [{ row, placements: place.placements, interpretations: place.interpretations }] : [];
  });
  const decisions = rows.flatMap(({ decided }, position) =>
    decided
      ? [
          {
            rowId: sourceRowId({ checksheetId: id, position }),
            templateKey: template.key,
            items: [...decided],
            decidedAt: createdAt,
          },
        ]
      : [],
  );
  return {
    ...{ id, reviewId, createdAt, legend, document, decisions, rows: sourceRows, bytes: stored.bytes },
    vendor: base?.vendor ?? inquiry.vendor,
    service: base?.service ?? inquiry.service,
    title: base?.title ?? "",
    language: base?.language ?? inquiry.language,
    // The answers that were not asked again are as old as they were.
    disclosedOn: base ? base.disclosedOn : stored.receivedAt.slice(0, 10),
    layout: base?.layout ?? { fingerprint: "", sheets: [] },
    issues: [...(base?.issues ?? []), ...stored.document.issues],
    readerVersion: base?.readerVersion ?? readerVersion,
    derivation: {
      ...{ id: randomUUID(), checksheetId: id, templateId, derivedAt: createdAt, version: derivationVersion(template) },
      rows: derived.map(({ found, interpretations }) => ({ ...found, interpretations })),
      packed: packDerived(template, placed),
    },
    newId: randomUUID,
  };
}
