import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { addFirstProfiles } from "#lib/db/writes/change-profile.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";

// The first of them judges where nobody chooses.
it.each(databaseKinds)("a review's first profiles stay in the order in which they were given, on %s", async (kind) => {
  const { database, remove } = await openTestDatabase(kind, "example");
  const { id: reviewId } = await database.reader.review.findFirstOrThrow();
  await database.writer.requirementProfile.deleteMany();
  const names = [..."hgfedcba"];
  const profiles = names.map((name) => ({ id: randomUUID(), profile: { name, template: "t", requirements: [] } }));
  await addFirstProfiles(database, { reviewId, profiles, now: new Date("2026-11-01T00:00:00Z") });
  expect((await listProfiles(database, { reviewId })).map(({ profile }) => profile.name)).toEqual(names);
  await remove();
});
