import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import type { Person } from "#lib/domain/actor.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { guardLink, isOverLinks } from "../acting/guard-link.ts";
import { logMiss } from "../acting/log-miss.ts";
import { enterHouse, makeSetupLink } from "./enter-house.ts";
import { proveSelf } from "./prove-self.ts";
import { signIn } from "./sign-in.ts";

const PASSWORD = "correct horse battery";
const email = "owner@example.com";

/** How often each answer was given. */
const tally = (answers: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(answers, String)].map(([answer, given]) => [answer, given.length]));

describe.each(databaseKinds)("guessing at two instances on %s", (kind) => {
  // Of two SQLite connections in one process, the one that waits would stop the other: there both are one.
  let instances: [Database, Database];
  let remove: () => Promise<void>;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    const opened = await openTestDatabase(kind);
    ({ remove } = opened);
    instances = [opened.database, opened.database];
    if (kind === "postgres") {
      const other = await openDatabase(opened.url);
      if (!other.ok) throw new Error(other.code);
      instances[1] = other.value;
      remove = () => other.value.close().then(opened.remove);
    }
    const token = (await makeSetupLink(opened.database)) ?? "";
    await enterHouse({ token, name: "花子", email, password: PASSWORD }, opened.database);
  });
  afterAll(() => remove());

  /** So many at once, by turns at either. */
  const together = <Answer>(count: number, ask: (database: Database) => Promise<Answer>) =>
    Promise.all(Array.from({ length: count }, (_, at) => ask(instances[at % 2 === 0 ? 0 : 1])));
  const from = (address: string) => new Headers({ "x-forwarded-for": address });
  const sign = (address: string, password: string) => async (database: Database) => {
    const signed = await signIn({ email, password, headers: from(address) }, database);
    return signed.ok ? "in" : signed.code;
  };

  it("a password: eight are looked at, and then not even the right one, at either", async () => {
    expect(tally(await together(24, sign("192.0.2.1", "wrong")))).toEqual({ wrong: 8, "too-many": 16 });
    expect(tally(await together(2, sign("192.0.2.1", PASSWORD)))).toEqual({ "too-many": 2 });
  });

  it("is no reason to keep out who is right: what they got wrong before is forgotten, and nothing of them is counted", async () => {
    for (let round = 0; round < 2; round += 1) {
      expect(tally(await together(6, sign("192.0.2.2", "wrong")))).toEqual({ wrong: 6 });
      expect(await sign("192.0.2.2", PASSWORD)(instances[round === 0 ? 0 : 1])).toBe("in");
    }
    const counts = () => instances[0].reader.limitCount.findMany({ orderBy: { id: "asc" } });
    const before = await counts();
    expect(await sign("192.0.2.2", PASSWORD)(instances[1])).toBe("in");
    expect(await counts()).toEqual(before);
  });

  it("the password again, at somebody else's open session", async () => {
    const { id } = await instances[0].reader.person.findFirstOrThrow();
    const person: Person = {
      ...{ kind: "person", id, sessionId: "s", email, name: "花子", role: "owner", closed: [], memberOf: {} },
    };
    const prove = (password: string) => async (database: Database) =>
      (await proveSelf(database, { person, password })) ?? "proven";
    expect(await prove(PASSWORD)(instances[0])).toBe("proven");
    expect(tally(await together(16, prove("wrong")))).toEqual({ "wrong-password": 8, "too-often": 8 });
    expect(tally(await together(2, prove(PASSWORD)))).toEqual({ "too-often": 2 });
  });

  it("links: thirty that open nothing, and none more; one that opens something is not counted", async () => {
    const guard = (value: string | null) => async (database: Database) => {
      const opened = await guardLink({ headers: from("192.0.2.3"), open: async () => value }, database);
      return opened.ok ? opened.value : opened.code;
    };
    expect(tally(await together(40, guard("sheet")))).toEqual({ sheet: 40 });
    expect(tally(await together(40, guard(null)))).toEqual({ missing: 30, over: 10 });
    expect(tally(await together(2, guard("sheet")))).toEqual({ over: 2 });
    const over = (address: string) => (database: Database) => isOverLinks(from(address), database);
    expect([await together(2, over("192.0.2.3")), await together(2, over("192.0.2.4"))]).toEqual([
      ...[
        [true, true],
        [false, false],
      ],
    ]);
  });

  it("other ways in: forty tries of one address are written down", async () => {
    const miss = { person: null, act: "signInByPasskey" as const, outcome: "wrong", asked: { from: "192.0.2.5" } };
    await together(50, (database) => logMiss(database, miss));
    expect(await instances[0].reader.auditEntry.count({ where: { act: "signInByPasskey" } })).toBe(40);
  });
});
