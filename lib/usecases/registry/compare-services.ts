import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { MOST_COMPARED } from "#lib/domain/service-line.ts";
import { createProfile } from "../requirements/change-profiles.ts";
import { arrangeReview } from "../reviews/arrange-review.ts";
import { createReview, type ReviewRefusal } from "../reviews/create-review.ts";
import { findRegistryProfile } from "./registry-profiles.ts";

type Input = {
  title: string;
  templateKey: string;
  /** One of each service, in the order of the columns; at most `MOST_COMPARED`. */
  sheetIds: readonly string[];
  /** `RegistryProfile.id`: the new review begins with these requirements. */
  profileId?: string | undefined;
};

type Refusal = ReviewRefusal | { ok: false; code: "no-sheets" | "too-many" };

/** Makes a review of sheets on file, with the requirements by which they were chosen. Sheets that are gone are left out. */
export async function compareServices(
  { title, templateKey, sheetIds, profileId }: Input,
  given?: Database,
): Promise<{ ok: true; value: { key: string } } | Refusal> {
  if (sheetIds.length === 0) return { ok: false, code: "no-sheets" };
  if (sheetIds.length > MOST_COMPARED) return { ok: false, code: "too-many" };
  const database = given ?? (await currentDatabase());
  const made = await createReview({ title, templateKey }, database);
  if (!made.ok) return made;
  const reviewKey = made.value.key;
  for (const checksheetId of sheetIds) {
    await arrangeReview({ reviewKey, change: { kind: "put-in", checksheetId, position: null } }, database);
  }
  const profile = profileId === undefined ? null : await findRegistryProfile(database, { templateKey, id: profileId });
  if (profile) await createProfile({ reviewKey, source: { kind: "given", profile } }, database);
  return made;
}
