import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { createProfile } from "./change-profiles.ts";
import { createReview } from "./create-review.ts";
import { type ImportRefusal, importChecksheet } from "./import-checksheet.ts";
import { listReviews } from "./list-reviews.ts";
import { openProfiles } from "./open-profiles.ts";
import { readyProfiles } from "./ready-profiles.ts";

/** Key of the review that a new database comes with. */
export const EXAMPLE_REVIEW = "example";

const REVIEW = { key: EXAMPLE_REVIEW, title: "監視サービス選定 2026", templateKey: "mic-cloud" };
const SHEETS = [
  { file: "manageengine.txt", vendor: "Zoho", service: "ManageEngine Cloud" },
  { file: "minato-meti.xlsx", vendor: "ミナト監視", service: "" },
  { file: "northlight.xlsx", vendor: "Northlight Ops", service: "" },
];

/**
 * Fills an empty database with the example review and its requirements, through the same import as any file. Goes on where an earlier start
 * was stopped half-way: a sheet that is there already is not stored twice. A database with other reviews is left alone.
 */
export async function loadExample(given?: Database): Promise<{ ok: true; value: { loaded: boolean } } | ImportRefusal> {
  const database = given ?? (await currentDatabase());
  const reviews = await listReviews(database);
  const complete = reviews.some((review) => review.key !== REVIEW.key || review.services >= SHEETS.length);
  if (complete) return { ok: true, value: { loaded: false } };
  await createReview(REVIEW, database);
  if ((await openProfiles({ reviewKey: REVIEW.key }, database))?.profiles.length === 0) {
    for (const name of readyProfiles) {
      const made = await createProfile({ reviewKey: REVIEW.key, source: { kind: "ready", name } }, database);
      if (!made.ok) throw new Error(`${name}: ${made.code} ${made.detail}`);
    }
  }
  for (const { file, vendor, service } of SHEETS) {
    const bytes = await readFile(path.join(exampleFolder(), file));
    const imported = await importChecksheet({ bytes, name: file, reviewKey: REVIEW.key, vendor, service }, database);
    if (!imported.ok) return imported;
  }
  return { ok: true, value: { loaded: true } };
}

/** Beside this file when Node runs it as it is; a bundled program runs in its own folder. */
function exampleFolder(): string {
  const beside = path.join(import.meta.dirname ?? "", "..", "..", "prisma", "example");
  return existsSync(beside) ? beside : path.resolve("prisma", "example");
}
