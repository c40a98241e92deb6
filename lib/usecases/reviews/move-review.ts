import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { findTemplate } from "#lib/db/reads/find-template.ts";
import { type DecidedRow, listDecidedRows } from "#lib/db/reads/list-decided-rows.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import { switchTemplate } from "#lib/db/writes/switch-template.ts";
import type { Item } from "#lib/domain/template.ts";
import { deriveChecksheet } from "../derivation/derive-checksheet.ts";

/** What becomes of a review under another version of its item list. */
export type TemplateMove = {
  from: number;
  to: number;
  added: Item[];
  removed: Item[];
  /** Decisions whose items all exist in the new version. */
  carried: number;
  /** Decisions that name an item which does not. */
  lost: DecidedRow[];
};

type Order = { reviewKey: string; version: number };
type MoveRefusal = { ok: false; code: "no-such-review" | "no-such-version" | "moved" };

/** Says, before anything changes, what would be carried into another version and what would not. */
export async function planMove({ reviewKey, version }: Order, given?: Database): Promise<TemplateMove | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const target = review && (await findTemplate(database, { key: review.template.key, version }));
  if (!review || !target) return null;
  const [before, after] = [review.template, target.template];
  const decided = await listDecidedRows(database, { templateKey: before.key, reviewId: review.id });
  const has = (items: readonly Item[]) => new Set(items.map(({ key }) => key));
  const [old, known] = [has(before.items), has(after.items)];
  const lost = decided.filter(({ items }) => items.some((item) => !known.has(item)));
  return {
    ...{ from: before.version, to: after.version, lost, carried: decided.length - lost.length },
    added: after.items.filter(({ key }) => !old.has(key)),
    removed: before.items.filter(({ key }) => !known.has(key)),
  };
}

const TRIES = 5;

/**
 * Moves a review to another version of its item list: its sheets are derived under it first, and until then everybody
 * sees the old one. `from`: the version that the person saw. Decisions stay stored: moving back brings all of them back.
 */
export async function moveReview(
  { reviewKey, version, from }: Order & { from: number },
  given?: Database,
): Promise<{ ok: true } | MoveRefusal> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  if (review.template.version !== from) return { ok: false, code: "moved" };
  const templateKey = review.template.key;
  const target = await findTemplate(database, { key: templateKey, version });
  if (!target) return { ok: false, code: "no-such-version" };
  const { templateId } = target;
  if (templateId === review.templateId) return { ok: true };
  // A sheet may come in while the others are derived: then once more.
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    for (const { id: checksheetId } of await listReviewSheets(database, review.id)) {
      await deriveChecksheet(database, { checksheetId, templateKey, templateId, decisions: [] });
    }
    const order = { reviewId: review.id, from: review.templateId, to: templateId, now: new Date() };
    const outcome = await switchTemplate(database, order);
    if (outcome === "done") return { ok: true };
    if (outcome === "moved") return { ok: false, code: "moved" };
  }
  throw new Error(`review ${reviewKey} could not be derived under version ${version}`);
}
