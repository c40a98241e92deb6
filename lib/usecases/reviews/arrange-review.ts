import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview, type StoredReview } from "#lib/db/reads/find-review.ts";
import { listStoredSheets, type StoredSheet } from "#lib/db/reads/list-stored-sheets.ts";
import { putInSheet, renameReview, takeOutSheet } from "#lib/db/writes/change-review.ts";
import { findUnseen } from "../acting/find-unseen.ts";
import { deriveChecksheet } from "../derivation/derive-checksheet.ts";
import { openTemplate, type VersionLine } from "../templates/open-template.ts";

/** A change to a review itself, apart from its answers. */
export type ReviewChange =
  | { kind: "rename"; title: string }
  | { kind: "take-out"; checksheetId: string }
  /** `position`: its place before it was taken out; null: beside its service's other sheets, or last. */
  | { kind: "put-in"; checksheetId: string; position: number | null };

export type ArrangedReview = {
  review: Pick<StoredReview, "key" | "title" | "template">;
  versions: VersionLine[];
  /** In the order of the columns. `position`: the column's place. */
  sheets: (StoredSheet & { position: number })[];
  /** Stored sheets that stand in other reviews that whoever acts may see, or in none. */
  others: StoredSheet[];
};

type Refusal = { ok: false; code: "no-such-review" | "no-such-sheet" | "title-empty" };

/** A review with its sheets, those that could be added, and the versions of its item list; null when there is none. */
export async function openArrangement(key: string, given?: Database): Promise<ArrangedReview | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, key);
  if (!review) return null;
  const unseen = await findUnseen(database);
  const stored = (await listStoredSheets(database)).filter(({ id }) => !unseen.sheets.has(id));
  const opened = await openTemplate({ key: review.template.key }, database);
  const place = (sheet: StoredSheet) => sheet.reviews.find(({ id }) => id === review.id)?.position;
  return {
    review: { key, title: review.title, template: review.template },
    versions: opened?.versions ?? [],
    sheets: stored
      .flatMap((sheet) => {
        const position = place(sheet);
        return position === undefined ? [] : [{ ...sheet, position }];
      })
      .toSorted((a, b) => a.position - b.position || b.version - a.version),
    others: stored.filter((sheet) => place(sheet) === undefined),
  };
}

const TRIES = 5;

/** Renames a review, takes a sheet out of it, or puts a stored one in. Nothing is deleted: each can be undone. */
export async function arrangeReview(
  { reviewKey, change }: { reviewKey: string; change: ReviewChange },
  given?: Database,
): Promise<{ ok: true } | Refusal> {
  const database = given ?? (await currentDatabase());
  const now = new Date();
  if (change.kind === "rename") {
    const title = change.title.trim();
    if (title === "") return { ok: false, code: "title-empty" };
    return (await renameReview(database, { key: reviewKey, title, now })) ? { ok: true } : gone;
  }
  const review = await findReview(database, reviewKey);
  if (!review) return gone;
  const { checksheetId } = change;
  if ((await findUnseen(database)).sheets.has(checksheetId)) return { ok: false, code: "no-such-sheet" };
  if (change.kind === "put-in") return putIn(database, { reviewKey, checksheetId, position: change.position });
  const taken = await takeOutSheet(database, { reviewId: review.id, checksheetId, now });
  return taken ? { ok: true } : { ok: false, code: "no-such-sheet" };
}

const gone: Refusal = { ok: false, code: "no-such-review" };

type Putting = { reviewKey: string; checksheetId: string; position: number | null };

async function putIn(
  database: Database,
  { reviewKey, checksheetId, position }: Putting,
): Promise<{ ok: true } | Refusal> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // Read anew each time: the review may move to another version of its item list meanwhile.
    const review = await findReview(database, reviewKey);
    if (!review) return gone;
    const { id: reviewId, templateId, template } = review;
    const put = await putInSheet(database, { reviewId, templateId, checksheetId, position, now: new Date() });
    if (put === "done") return { ok: true };
    const order = { checksheetId, templateId, templateKey: template.key, decisions: [] };
    if (!(await deriveChecksheet(database, order))) return { ok: false, code: "no-such-sheet" };
  }
  throw new Error(`sheet ${checksheetId} could not be derived for review ${reviewKey}`);
}
