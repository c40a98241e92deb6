import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { PASSWORD, signInAs } from "#lib/testing/make-owner.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openAccount } from "../accounts/own-account.ts";
import { issueToken } from "../accounts/own-tokens.ts";
import { signIn } from "../accounts/sign-in.ts";
import { openGrid } from "../comparison/open-grid.ts";
import { actAs, type UseCase } from "./act-as.ts";
import { demandSecondFactor, openHouseRules } from "./house-rules.ts";
import { knowActor } from "./know-actor.ts";
import { knowToken } from "./know-token.ts";

describe.each(databaseKinds)("a second factor that the house demands, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  let cookies: Headers;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    crew = await makeCrew(database, { 太郎: "admin", 次郎: "reviewer" });
    cookies = await signInAs(database, "owner@example.com");
  });
  afterAll(() => remove());

  const hanako = () => knowActor({ headers: cookies, isLocal: false }, database);
  async function demand(isDemanded: boolean) {
    const who = await hanako();
    return actAs({ who, act: "demandSecondFactor", run: demandSecondFactor, input: { isDemanded } }, database);
  }
  async function ask<Input, Result>(act: Act, run: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: await hanako(), act, run, input }, database);
    return done.ok ? "yes" : done.code;
  }
  const look = () => ask("openGrid", openGrid, { reviewKey: "example" });
  const account = async () => {
    const done = await actAs({ who: await hanako(), act: "openAccount", run: openAccount }, database);
    return done.ok ? done.value?.mustEnrol : done.code;
  };
  const passkey = { id: "key", personId: "", name: "k", publicKey: Buffer.from("k"), counter: 0, transports: "[]" };

  it("is demanded by who has one, and of who has none nothing else is let through, theirs by token neither", async () => {
    expect(await demand(true)).toEqual({ ok: true, value: { ok: false, code: "own-first" } });
    expect(await openHouseRules(database)).toEqual({ demandsSecondFactor: false });
    const token = await issueToken(
      { email: "owner@example.com", name: "batch", scopes: ["see"], days: 1 },
      {
        ...database,
        acting: {
          who: { kind: "terminal", name: "root" },
          act: "issueToken",
          reviewKey: null,
          asked: null,
          logs: true,
        },
      },
    );
    const secret = token.ok ? token.token : "";
    const byToken = () => knowToken(`Bearer ${secret}`, database);

    await database.writer.passkey.create({ data: { ...passkey, personId: crew.idOf("花子"), createdAt: new Date() } });
    expect(await demand(true)).toEqual({ ok: true, value: { ok: true } });
    expect([await look(), await account()]).toEqual(["yes", false]);
    expect(await byToken()).toMatchObject({ kind: "person" });
    expect(await byToken()).not.toHaveProperty("lacksFactor");

    await database.writer.passkey.deleteMany();
    expect([await look(), await account()]).toEqual(["second-factor", true]);
    expect(await byToken()).toMatchObject({ lacksFactor: true });
    expect(await demand(false)).toEqual({ ok: false, code: "second-factor" });

    // Codes do as well as a passkey; who has no password comes in by a provider, and is asked there.
    const { id } = await database.writer.person.update({
      where: { id: crew.idOf("花子") },
      data: { twoFactorEnabled: true },
    });
    expect(await look()).toBe("yes");
    await database.writer.person.update({ where: { id }, data: { twoFactorEnabled: false } });
    const { password } = await database.reader.credential.findFirstOrThrow({ where: { userId: id } });
    await database.writer.credential.updateMany({ where: { userId: id }, data: { password: null } });
    expect(await look()).toBe("yes");
    await database.writer.credential.updateMany({ where: { userId: id }, data: { password } });
    await database.writer.person.update({ where: { id }, data: { twoFactorEnabled: true } });
    expect(await demand(false)).toEqual({ ok: true, value: { ok: true } });
    const entries = await database.reader.auditEntry.findMany({ where: { act: "demandSecondFactor" } });
    expect(entries.map(({ content }) => JSON.parse(content).outcome)).toEqual([
      { before: false, after: true },
      { refused: "second-factor" },
      { before: true, after: false },
    ]);
  });

  it("is not got round by the password alone where a passkey is all that somebody has", async () => {
    const personId = crew.idOf("花子");
    const enter = () => signIn({ email: "owner@example.com", password: PASSWORD, headers: new Headers() }, database);
    await database.writer.person.update({ where: { id: personId }, data: { twoFactorEnabled: false } });
    await database.writer.passkey.create({ data: { ...passkey, personId, createdAt: new Date() } });
    expect(await enter()).toMatchObject({ ok: true, kind: "session" });
    expect(await demand(true)).toEqual({ ok: true, value: { ok: true } });
    const before = await database.reader.session.count();
    expect(await enter()).toEqual({ ok: false, code: "passkey" });
    expect(await database.reader.session.count()).toBe(before);
    const last = await database.reader.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
    expect(JSON.parse(last.content)).toMatchObject({ act: "signIn", who: { id: personId }, outcome: "passkey-asked" });
    await database.writer.passkey.deleteMany();
    // Who has none yet comes in to set one up.
    expect(await enter()).toMatchObject({ ok: true, kind: "session" });
  });

  it("is nobody's to demand but who governs", async () => {
    for (const name of ["太郎", "次郎"]) {
      const who = await crew.actor(name);
      const said = await actAs(
        { who, act: "demandSecondFactor", run: demandSecondFactor, input: { isDemanded: false } },
        database,
      );
      expect(said.ok).toBe(name === "太郎");
    }
  });
});
