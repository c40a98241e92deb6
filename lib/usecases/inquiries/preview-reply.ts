import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import type { Status } from "#lib/domain/answer.ts";
import type { SheetAnswers } from "#lib/domain/comparison.ts";
import type { EntryChoice } from "#lib/domain/reply.ts";
import { mergeReply } from "#lib/inquiry/merge-reply.ts";
import { readyChoice } from "#lib/inquiry/used-entries.ts";
import { deriveRows } from "../derivation/derive-rows.ts";
import { readSheets } from "../derivation/read-sheets.ts";
import { toItemAnswers } from "../derivation/to-item-answers.ts";
import { type OpenedReply, openReply } from "./open-reply.ts";

export type PreviewedReply = OpenedReply & {
  /** By question: what the comparison says of its item now, and what it would say. */
  changes: Record<string, { before: Status; after: Status }>;
  /** By entry: what is done with it where nobody says otherwise. */
  ready: Record<string, EntryChoice>;
};

/** What would change if a reply were merged as it was read; null when the review has none of this id. Stores nothing. */
export async function previewReply(
  { reviewKey, replyId }: { reviewKey: string; replyId: string },
  given?: Database,
): Promise<PreviewedReply | null> {
  const database = given ?? (await currentDatabase());
  const opened = await openReply({ reviewKey, replyId }, database);
  if (!opened) return null;
  const { review, inquiry, reply, base } = opened;
  const sheets = (await listReviewSheets(database, review.id)).filter(({ id }) => id === base?.checksheetId);
  const { read } = await readSheets(database, { review, sheets, now: new Date() });
  const before = read[0] ?? { ...noSheet, answers: [] };
  const compared = compareAnswers(review.template, [before, { ...noSheet, answers: answersAfter(opened) }]);
  const rows = new Map(compared.rows.map(({ item, cells: [now, then] }) => [item, { now, then }]));
  const changes = inquiry.questions.flatMap(({ id, item }) => {
    const cells = rows.get(item);
    return cells?.now && cells.then ? [[id, { before: cells.now.status, after: cells.then.status }] as const] : [];
  });
  const ready = reply.entries.map((entry) => [entry.key, readyChoice(entry, inquiry)] as const);
  return { ...opened, changes: Object.fromEntries(changes), ready: Object.fromEntries(ready) };
}

const noSheet = { id: "after", vendor: "", service: "", language: "", disclosedOn: null, fileName: "", sha256: "" };

function answersAfter({ review, inquiry, reply, base, stored }: OpenedReply): SheetAnswers["answers"] {
  const { template } = review;
  const merged = mergeReply({ base, inquiry, template, document: stored.document, reply, choices: new Map() });
  const rows = merged.rows.map(({ row }) => row);
  const decidedAt = (position: number) => merged.rows[position]?.decided ?? undefined;
  const derived = deriveRows({ rows, legend: base?.legend ?? {}, template, remembered: [], decidedAt });
  return rows.flatMap((row, position) => {
    const place = derived[position];
    if (!place) return [];
    const { placements, interpretations } = place;
    return toItemAnswers({ rowId: String(position), documentId: "after", row, placements, interpretations });
  });
}
