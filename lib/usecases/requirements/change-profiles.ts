import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { addProfile, deleteProfile, replaceProfile } from "#lib/db/writes/change-profile.ts";
import { type RequirementProfile, requirementProfileSchema } from "#lib/domain/requirements.ts";
import type { Template } from "#lib/domain/template.ts";
import { readRequirementsFile } from "./read-requirements-file.ts";
import { loadReadyProfile, type ReadyProfile } from "./ready-profiles.ts";

/** What a new profile begins as. "file": yaml, json or a workbook. */
export type ProfileSource =
  | { kind: "ready"; name: ReadyProfile }
  | { kind: "file"; bytes: Uint8Array; name: string }
  | { kind: "given"; profile: RequirementProfile };

/**
 * "unreadable": `detail` says where; "other-list": made for the item list `detail`; "no-such-item": `detail` is not in the
 * review's list; "too-many"; "newer": somebody saved it meanwhile, or removed it.
 */
export type ProfileRefusal = {
  ok: false;
  code: "no-such-review" | "no-such-profile" | "unreadable" | "other-list" | "no-such-item" | "too-many" | "newer";
  detail: string;
};

/** Nobody chooses among more. */
const MOST_PROFILES = 50;

/** Stores a new requirement profile of a review. */
export async function createProfile(
  { reviewKey, source }: { reviewKey: string; source: ProfileSource },
  given?: Database,
): Promise<{ ok: true; value: { id: string } } | ProfileRefusal> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return refuse("no-such-review", reviewKey);
  if ((await listProfiles(database, { reviewId: review.id })).length >= MOST_PROFILES) {
    return refuse("too-many", String(MOST_PROFILES));
  }
  const read = await readSource(source);
  if (!read.ok) return refuse("unreadable", read.detail);
  const wrong = findWrong(read.value, review.template);
  if (wrong) return wrong;
  const id = randomUUID();
  await addProfile(database, { id, reviewId: review.id, profile: read.value, now: new Date() });
  return { ok: true, value: { id } };
}

type Saving = { reviewKey: string; id: string; basedOn: number };

/** Stores a profile in place of the revision `basedOn` that the person saw. */
export async function saveProfile(
  { reviewKey, id, basedOn, profile }: Saving & { profile: RequirementProfile },
  given?: Database,
): Promise<{ ok: true; value: { revision: number } } | ProfileRefusal> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return refuse("no-such-review", reviewKey);
  const wrong = findWrong(profile, review.template);
  if (wrong) return wrong;
  const saved = await replaceProfile(database, { id, reviewId: review.id, basedOn, profile, now: new Date() });
  return saved ? { ok: true, value: { revision: basedOn + 1 } } : whyNot(database, review.id, id);
}

/** Removes a profile and what people judged under it, unless somebody changed it since the person looked. */
export async function removeProfile(
  { reviewKey, id, basedOn }: Saving,
  given?: Database,
): Promise<{ ok: true } | ProfileRefusal> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return refuse("no-such-review", reviewKey);
  const removed = await deleteProfile(database, { id, reviewId: review.id, basedOn });
  return removed ? { ok: true } : whyNot(database, review.id, id);
}

function refuse(code: ProfileRefusal["code"], detail: string): ProfileRefusal {
  return { ok: false, code, detail };
}

async function whyNot(database: Database, reviewId: string, id: string): Promise<ProfileRefusal> {
  const [stored] = await listProfiles(database, { reviewId, id });
  return stored ? refuse("newer", String(stored.revision)) : refuse("no-such-profile", id);
}

async function readSource(source: ProfileSource): ReturnType<typeof readRequirementsFile> {
  if (source.kind === "ready") return { ok: true, value: await loadReadyProfile(source.name) };
  return source.kind === "file" ? readRequirementsFile(source) : { ok: true, value: source.profile };
}

function findWrong(profile: RequirementProfile, template: Template): ProfileRefusal | null {
  const checked = requirementProfileSchema.safeParse(profile);
  if (!checked.success) return refuse("unreadable", checked.error.issues[0]?.path.join(".") ?? "");
  if (profile.template !== template.key) return refuse("other-list", profile.template);
  const known = new Set(template.items.map(({ key }) => key));
  const strange = profile.requirements.find(({ item }) => !known.has(item));
  return strange ? refuse("no-such-item", strange.item) : null;
}
