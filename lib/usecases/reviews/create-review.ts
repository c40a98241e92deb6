import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { addReview } from "#lib/db/writes/add-review.ts";
import { loadTemplate } from "../templates/load-template.ts";

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export type ReviewRefusal = { ok: false; code: "title-empty" | "key-malformed" | "key-taken" | "no-such-template" };

type Input = {
  title: string;
  /** Small letters, digits and hyphens, as in the address; made up where none is given. */
  key?: string | undefined;
  templateKey?: string | undefined;
};

/** Makes an empty review under a built-in template. */
export async function createReview(
  { title, key = `review-${randomUUID().slice(0, 8)}`, templateKey = "mic-cloud" }: Input,
  given?: Database,
): Promise<{ ok: true; value: { key: string } } | ReviewRefusal> {
  if (title.trim() === "") return { ok: false, code: "title-empty" };
  if (!KEY.test(key) || key.length > 80) return { ok: false, code: "key-malformed" };
  const database = given ?? (await currentDatabase());
  const loaded = await loadTemplate({ key: templateKey }, database);
  if (!loaded) return { ok: false, code: "no-such-template" };
  const { templateId } = loaded;
  const review = { id: randomUUID(), key, title: title.trim(), templateId, now: new Date() };
  const added = await addReview(database, review);
  return added ? { ok: true, value: { key } } : { ok: false, code: "key-taken" };
}
