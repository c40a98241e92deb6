import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeDatabase } from "#lib/db/change-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listAuditEntries } from "#lib/db/reads/list-audit-entries.ts";
import type { Actor, Role } from "#lib/domain/actor.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { forgetView, nameView, openViews } from "../comparison/name-views.ts";
import { createReview } from "../reviews/create-review.ts";
import { listReviews } from "../reviews/list-reviews.ts";
import { actAs } from "./act-as.ts";
import { verifyLog } from "./verify-log.ts";

const person = (role: Role, closed: string[] = []): Actor => ({
  ...{ kind: "person", id: `${role}-1`, sessionId: "s", email: `${role}@example.com`, name: role, role },
  ...{ closed, memberOf: {} },
});

describe.each(databaseKinds)("what somebody does, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
  });
  afterAll(() => remove());

  const make = (who: Actor, key: string) =>
    actAs({ who, act: "createReview", run: createReview, input: { key, title: key } }, database);
  const logged = async () =>
    (await listAuditEntries(database, { after: 0, most: 100 })).map(({ content }) => JSON.parse(content));

  it("is refused before anything is read or changed, which is written down of who has an account", async () => {
    expect(await make({ kind: "nobody" }, "never")).toEqual({ ok: false, code: "sign-in" });
    expect(await logged()).toEqual([]);
    expect(await make(person("viewer"), "never")).toEqual({ ok: false, code: "not-allowed" });
    expect(await listReviews(database)).toEqual([]);
    expect(await logged()).toMatchObject([
      { seq: 1, who: { id: "viewer-1" }, act: "createReview", outcome: { refused: "not-allowed" } },
    ]);
  });

  it("is written down with the change: who, what was asked, what came of it", async () => {
    expect(await make(person("reviewer"), "one")).toEqual({ ok: true, value: { ok: true, value: { key: "one" } } });
    const view = { name: "差異", query: "?diff=1" };
    await actAs({ who: person("admin"), act: "nameView", run: nameView, input: { reviewKey: "one", view } }, database);
    await actAs({ who: person("viewer"), act: "openViews", run: openViews, input: { reviewKey: "one" } }, database);
    const who = { kind: "person", id: "admin-1", email: "admin@example.com", name: "admin", role: "admin" };
    expect((await logged()).slice(1).map(({ at, ...said }) => said)).toEqual([
      {
        ...{
          seq: 2,
          who: { ...who, id: "reviewer-1", email: "reviewer@example.com", name: "reviewer", role: "reviewer" },
        },
        ...{
          act: "createReview",
          reviewKey: null,
          asked: { key: "one", title: "one" },
          outcome: expect.objectContaining({ key: "one" }),
        },
      },
      {
        ...{ seq: 3, who, act: "nameView", reviewKey: "one", asked: { reviewKey: "one", view } },
        outcome: expect.objectContaining({ name: "差異" }),
      },
    ]);
  });

  it("stays out of a review that is closed to them, as if there were none", async () => {
    const outsider = person("reviewer", ["one"]);
    const asked = { who: outsider, act: "openViews", run: openViews, input: { reviewKey: "one" } } as const;
    expect(await actAs(asked, database)).toEqual({ ok: false, code: "no-such-review" });
    const listed = await actAs({ who: outsider, act: "listReviews", run: listReviews }, database);
    expect(listed).toEqual({ ok: true, value: [] });
  });

  it("is written down in one order, however many do it at once", async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => make({ kind: "terminal", name: "t" }, `at-once-${index}`)),
    );
    const order = { reviewKey: "one", id: "no such view" };
    await actAs({ who: { kind: "local" }, act: "forgetView", run: forgetView, input: order }, database);
    expect((await logged()).map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(await verifyLog(database)).toMatchObject({ ok: true, entries: 13 });
  });

  it("cannot be changed or taken back in the log", async () => {
    const change = changeDatabase(database, ({ tables }) => tables.auditEntry.updateMany({ data: { act: "x" } }));
    await expect(change).rejects.toThrow();
    const deletion = changeDatabase(database, ({ tables }) => tables.auditEntry.deleteMany());
    await expect(deletion).rejects.toThrow();
    expect(await verifyLog(database)).toMatchObject({ ok: true, entries: 13 });
  });

  const trigger = kind === "sqlite" ? "" : ' ON "AuditEntry"';
  const breaks: [string, string, number][] = [
    ["a changed content", `UPDATE "AuditEntry" SET content = replace(content, 'one', 'two') WHERE seq = 2`, 2],
    ["a changed column", `UPDATE "AuditEntry" SET act = 'openViews' WHERE seq = 3`, 3],
    ["a missing entry", `DELETE FROM "AuditEntry" WHERE seq = 5`, 5],
    ["entries cut off", `DELETE FROM "AuditEntry" WHERE seq > 9`, 10],
    ["a log that was cut off with its head", `UPDATE "AuditHead" SET seq = 9`, 9],
  ];
  it.each(breaks)("is missed by nobody who breaks the chain by hand: %s", async (_, sql, brokenAt) => {
    class Undo extends Error {}
    let verdict: unknown;
    const broken = database.writer.$transaction(async (tables) => {
      await tables.$executeRawUnsafe(`DROP TRIGGER "AuditEntry_never_changed"${trigger}`);
      if (kind === "sqlite") await tables.$executeRawUnsafe('DROP TRIGGER "AuditEntry_never_deleted"');
      await tables.$executeRawUnsafe(sql);
      verdict = await verifyLog({ ...database, reader: tables as unknown as Database["reader"] });
      throw new Undo();
    });
    await expect(broken).rejects.toThrow(Undo);
    expect(verdict).toEqual({ ok: false, brokenAt });
  });
});
