import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { addFirstProfiles } from "#lib/db/writes/change-profile.ts";
import { programFolder } from "#lib/program-folder.ts";
import { type ImportRefusal, importChecksheet } from "../import/import-checksheet.ts";
import { loadReadyProfile, readyProfiles } from "../requirements/ready-profiles.ts";
import { createReview } from "./create-review.ts";
import { EXAMPLE_REVIEW } from "./example-review.ts";
import { listReviews } from "./list-reviews.ts";

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
  await addReadyProfiles(database);
  for (const { file, vendor, service } of SHEETS) {
    const bytes = await readFile(path.join(programFolder(), "prisma", "example", file));
    const imported = await importChecksheet({ bytes, name: file, reviewKey: REVIEW.key, vendor, service }, database);
    if (!imported.ok) return imported;
  }
  return { ok: true, value: { loaded: true } };
}

async function addReadyProfiles(database: Database): Promise<void> {
  const review = await findReview(database, REVIEW.key);
  if (!review) throw new Error("the example's review is gone");
  const ready = await Promise.all(readyProfiles.map(loadReadyProfile));
  const profiles = ready.map((profile) => ({ id: randomUUID(), profile }));
  await addFirstProfiles(database, { reviewId: review.id, profiles, now: new Date() });
}
