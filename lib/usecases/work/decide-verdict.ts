import { basisFinder } from "#lib/compare/apply-verdicts.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { saveVerdict } from "#lib/db/writes/save-verdict.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { openItem } from "../comparison/open-item.ts";

type Input = {
  reviewKey: string;
  profileId: string;
  item: string;
  sheetId: string;
  /** Null: what was said before is taken back. */
  verdict: Verdict | null;
  /** What the person saw said before. */
  seen: Verdict | null;
};

/** `changed`: somebody else said `theirs` meanwhile, which stays; null: it is stored. */
type Decided = { changed: { theirs: Verdict | null } | null };

type Refused = { ok: false; code: "no-such-profile" | "no-such-cell" | "two-judge" | "no-reason"; detail: string };

/**
 * Stores what a person says of one sheet's answer to one requirement. Never in place of what they have not seen. "two-judge": two others judge
 * it, neither seeing the other's; "no-reason": both have spoken, and what comes of it needs one.
 */
export async function decideVerdict(
  { reviewKey, profileId, item, sheetId, verdict, seen }: Input,
  given?: Database,
): Promise<{ ok: true; value: Decided } | Refused> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const [stored] = review ? await listProfiles(database, { reviewId: review.id, id: profileId }) : [];
  if (!review || !stored) return { ok: false, code: "no-such-profile", detail: profileId };
  const opened = await openItem({ reviewKey, item, sheetId }, database);
  const standing = { sheets: opened?.sheets ?? [], rows: opened ? [opened.row] : [] };
  const basis = basisFinder({ standing, requirements: stored.profile.requirements })({ item, sheetId });
  if (basis === null) return { ok: false, code: "no-such-cell", detail: `${item} ${sheetId}` };
  const saved = await saveVerdict(database, {
    ...{ reviewId: review.id, profileId, checksheetId: sheetId, item, verdict, seen, basis },
    now: new Date(),
  });
  switch (saved.kind) {
    case "gone":
      return { ok: false, code: "no-such-profile", detail: profileId };
    case "two-judge":
    case "no-reason":
      return { ok: false, code: saved.kind, detail: `${item} ${sheetId}` };
    case "changed":
      return { ok: true, value: { changed: { theirs: saved.theirs } } };
    case "stored":
      return { ok: true, value: { changed: null } };
  }
}
