import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listMigrations } from "#lib/db/migrations.ts";
import { openDatabase } from "#lib/db/open-database.ts";
import { databaseKinds, makeTestAddress } from "#lib/testing/test-database.ts";
import { findProgram } from "../limited/find-program.ts";
import { openProfiles } from "../requirements/open-profiles.ts";
import { readyProfiles } from "../requirements/ready-profiles.ts";
import { createReview } from "../reviews/create-review.ts";
import { listReviews } from "../reviews/list-reviews.ts";
import { closeDatabase } from "./close-database.ts";
import { prepareDatabase } from "./prepare-database.ts";

describe.each(databaseKinds)("prepareDatabase on %s", (kind) => {
  let url: string;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ url, remove } = await makeTestAddress(kind));
  });
  afterAll(async () => {
    await closeDatabase();
    vi.unstubAllEnvs();
    await remove();
  });

  it("says in one sentence what is wrong", async () => {
    vi.stubEnv("DATABASE_URL", "mysql://root:secret@host/name");
    expect(await prepareDatabase()).toMatchObject({
      ok: false,
      code: "setting-wrong",
      message: "A setting is wrong. DATABASE_URL: must be file:PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME.",
    });
    vi.stubEnv("DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:1/none");
    expect(await prepareDatabase()).toMatchObject({ ok: false, code: "unreachable" });
  });

  it("makes the database with the example once where two programs start together, and nothing twice afterwards", {
    timeout: 120_000,
  }, async () => {
    vi.stubEnv("DATABASE_URL", url);
    const program = () =>
      spawn(process.execPath, [findProgram("cli/main.ts").file, "audit", "verify"], {
        stdio: ["ignore", "ignore", "inherit"],
      });
    const ended = await Promise.all([program(), program()].map((started) => once(started, "exit")));
    expect(ended.map(([code]) => code)).toEqual([0, 0]);
    expect(await prepareDatabase()).toEqual({ ok: true });
    expect(await listReviews()).toMatchObject([{ key: "example", services: 3 }]);
    expect((await openProfiles({ reviewKey: "example" }))?.profiles).toHaveLength(readyProfiles.length);
    await createReview({ title: "Mine", key: "mine" });
    await closeDatabase();
    expect(await prepareDatabase()).toEqual({ ok: true });
    expect((await listReviews()).map(({ key }) => key).sort()).toEqual(["example", "mine"]);
  });

  it("leaves a database of a newer program alone", async () => {
    await closeDatabase();
    const newer = { name: "999_newer", sql: "CREATE TABLE newer (id INTEGER)", checksum: "-" };
    const opened = await openDatabase(url, { migrations: [...listMigrations(kind), newer] });
    if (opened.ok) await opened.value.close();
    const prepared = await prepareDatabase({ language: "ja" });
    expect(prepared).toMatchObject({ ok: false, code: "database-newer" });
    expect(prepared.ok || prepared.message).toContain("新しい版の Kurabe");
  });
});
