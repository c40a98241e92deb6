import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { openGrid } from "../comparison/open-grid.ts";
import { exportProfile } from "../requirements/export-profile.ts";
import { openProfiles } from "../requirements/open-profiles.ts";
import { arrangeReview } from "../reviews/arrange-review.ts";
import { createReview } from "../reviews/create-review.ts";
import { writeComment } from "./discuss-cell.ts";
import { openNews } from "./open-news.ts";
import { openWork } from "./open-work.ts";

const viewer: Actor = {
  ...{ kind: "person", id: "v", sessionId: "s", email: "v@example.com", name: "V", role: "viewer" },
  ...{ closed: [], memberOf: {} },
};
const refusedComment = { reviewKey: "example", item: "x", sheetId: "y", text: '"outcome":{"refused":' };

describe.each(databaseKinds)("what others do in a review, on %s", (kind) => {
  let database: Database;
  let url: string;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, url, remove } = await openTestDatabase(kind, "example"));
  });
  afterAll(() => remove());

  async function run<Input, Result>(act: Act, use: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: { kind: "local" }, act, run: use, input }, database);
    if (!done.ok) throw new Error(done.code);
    return done.value;
  }
  const newsSince = (seen: number) => run("openNews", openNews, { reviewKey: "example", seen });
  const versionSeen = async () => (await run("openWork", openWork, "example"))?.version ?? -1;

  const firstCell = async () => {
    const grid = (await openGrid({ reviewKey: "example" }, database))?.grid;
    return [grid?.rows[0]?.item, grid?.sheets[0]?.id];
  };

  const profileWish = async () => {
    const opened = await openProfiles({ reviewKey: "example" }, database);
    const profileId = opened?.profiles[0]?.id ?? "";
    return { reviewKey: "example", profileId, format: "yaml", language: "ja" } as const;
  };

  it("is told by another version, and by another stamp where the comparison itself is another", async () => {
    const before = await versionSeen();
    const opened = await openGrid({ reviewKey: "example" }, database);
    expect(await newsSince(before)).toEqual({ version: before, stamp: null });
    const [item = "", sheetId = ""] = [opened?.grid.rows[0]?.item, opened?.grid.sheets[0]?.id];
    await run("writeComment", writeComment, { reviewKey: "example", item, sheetId, text: "見ました" });
    const after = await newsSince(before);
    expect(after).toEqual({ version: expect.any(Number), stamp: opened?.stamp });
    expect([after.version > before, await versionSeen()]).toEqual([true, after.version]);
    const change = { kind: "rename", title: "別の名前" } as const;
    await run("arrangeReview", arrangeReview, { reviewKey: "example", change });
    const renamed = await newsSince(after.version);
    expect([renamed.version > after.version, renamed.stamp !== null, renamed.stamp === opened?.stamp]).toEqual([
      ...[true, true, false],
    ]);
  });

  it("is told by another instance at the next question, with the same comparison, whatever that one kept in memory", async () => {
    const opened = await openDatabase(url);
    if (!opened.ok) throw new Error(opened.code);
    const other = opened.value;
    const [item = "", sheetId = ""] = await firstCell();
    const seen = await versionSeen();
    const toldBy = async (one: Database) => [
      await openNews({ reviewKey: "example", seen }, one),
      await openGrid({ reviewKey: "example" }, one),
      await openWork("example", one),
    ];
    expect(await toldBy(other)).toEqual(await toldBy(database));
    const wish = { reviewKey: "example", item, sheetId, text: "他のサーバーで" };
    const done = await actAs({ who: { kind: "local" }, act: "writeComment", run: writeComment, input: wish }, other);
    expect(done.ok).toBe(true);
    expect(await newsSince(seen)).toMatchObject({ version: expect.any(Number), stamp: expect.any(String) });
    expect(await toldBy(database)).toEqual(await toldBy(other));
    const change = { kind: "rename", title: "他のサーバーで" } as const;
    await run("arrangeReview", arrangeReview, { reviewKey: "example", change });
    expect(await toldBy(other)).toEqual(await toldBy(database));
    expect((await openGrid({ reviewKey: "example" }, other))?.review.title).toBe(change.title);
    await other.close();
  });

  it("is not what is only looked at, nor what is done in another review; and then costs one question", async () => {
    const before = await versionSeen();
    await run("createReview", createReview, { title: "もう一つ", key: "other" });
    const change = { kind: "rename", title: "別の名前" } as const;
    await run("arrangeReview", arrangeReview, { reviewKey: "other", change });
    expect(await newsSince(before)).toEqual({ version: before, stamp: null });
    // A copy that was taken leaves all as it is, and so does what was refused.
    await run("exportProfile", exportProfile, await profileWish());
    const refused = await actAs(
      { who: viewer, act: "writeComment", run: writeComment, input: refusedComment },
      database,
    );
    expect([refused, await database.reader.auditEntry.count({ where: { seq: { gt: before } } })]).toEqual([
      ...[{ ok: false, code: "not-allowed" }, 4],
    ]);
    expect(await newsSince(before)).toEqual({ version: before, stamp: null });
    expect(await countQueries(database, () => newsSince(before))).toBe(1);
  });
});
