import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { listAuditEntries } from "#lib/db/reads/list-audit-entries.ts";
import type { Person } from "#lib/domain/actor.ts";
import { makeCode } from "#lib/testing/make-code.ts";
import { makeOwner, PASSWORD, signInAs, withCookies } from "#lib/testing/make-owner.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs } from "../acting/act-as.ts";
import { knowActor } from "../acting/know-actor.ts";
import { forgetSecondFactor } from "./govern-people.ts";
import { openAccount } from "./own-account.ts";
import { beginSecondFactor, confirmSecondFactor, endOwnSecondFactor, renewRecoveryCodes } from "./own-second-factor.ts";
import { passSecondFactor } from "./pass-second-factor.ts";
import { signIn } from "./sign-in.ts";

const EMAIL = "owner@example.com";

describe.each(databaseKinds)("a second factor on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let uri = "";
  let recoveryCodes: readonly string[] = [];
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind));
    await makeOwner(database);
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  });
  afterAll(async () => {
    vi.useRealTimers();
    await remove();
  });

  /** Codes of the app are good once: each test has its own half minute. */
  const nextCode = () => {
    vi.setSystemTime(Date.now() + 60_000);
    return makeCode(uri);
  };
  const remote = (headers: Headers) => knowActor({ headers, isLocal: false }, database);
  const pass = (headers: Headers, secretCode: string) => passSecondFactor({ headers, secretCode }, database);

  async function asOwner<Input extends object, Result>(
    name: Parameters<typeof actAs>[0]["act"],
    run: (input: Input & { headers: Headers }, given: Database) => Promise<Result>,
    { headers, ...input }: Input & { headers: Headers },
  ): Promise<Result> {
    const who = await remote(headers);
    const done = await actAs(
      { who, act: name, run, input: { ...input, headers } as Input & { headers: Headers } },
      database,
    );
    if (!done.ok) throw new Error(done.code);
    return done.value;
  }

  it("is asked for only after a code has shown that it works", async () => {
    const headers = await signInAs(database, EMAIL);
    expect(await asOwner("beginSecondFactor", beginSecondFactor, { password: "wrong", headers })).toBe(
      "wrong-password",
    );
    const begun = await asOwner("beginSecondFactor", beginSecondFactor, { password: PASSWORD, headers });
    if (!begun || typeof begun === "string") throw new Error("not begun");
    ({ uri, recoveryCodes } = begun);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Kurabe:owner%40example\.com\?secret=[A-Z2-7]{32,}/);
    expect(recoveryCodes).toHaveLength(8);
    expect(await remote(await signInAs(database, EMAIL))).toMatchObject({ kind: "person" });
    const confirm = (secretCode: string) =>
      asOwner("confirmSecondFactor", confirmSecondFactor, { secretCode, headers });
    expect(await confirm("000000")).toBeNull();
    const cookies = await confirm(nextCode());
    // The session goes on under another name, as at every sign-in.
    expect([await remote(headers), await remote(withCookies(cookies ?? []))]).toMatchObject([
      { kind: "nobody" },
      { kind: "person", email: EMAIL },
    ]);
  });

  it("stands between the password and the house", async () => {
    const challenged = await signInAs(database, EMAIL);
    expect(await remote(challenged)).toEqual({ kind: "nobody" });
    expect(await pass(new Headers(), nextCode())).toEqual({ ok: false, code: "gone" });
    expect(await pass(challenged, "000000")).toEqual({ ok: false, code: "wrong" });
    const code = nextCode();
    const passed = await pass(challenged, ` ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(await remote(withCookies(passed.ok ? passed.cookies : []))).toMatchObject({ kind: "person", email: EMAIL });
    // Once in, the password's part is used up.
    expect(await pass(challenged, nextCode())).toEqual({ ok: false, code: "gone" });
  });

  // Passwords are slow to check: what is begun in one test goes on in the next.
  let session = new Headers();
  let challenged = new Headers();

  it("takes each code once, of two browsers at the same moment too", async () => {
    const both = [await signInAs(database, EMAIL), await signInAs(database, EMAIL)];
    const code = nextCode();
    const passed = await Promise.all(both.map((headers) => pass(headers, code)));
    expect(passed.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    session = withCookies(passed.flatMap((one) => (one.ok ? one.cookies : [])));
    challenged = both.find((_, at) => !passed[at]?.ok) ?? challenged;
    expect(await pass(challenged, code)).toEqual({ ok: false, code: "wrong" });
  });

  it("is not answered by a session that the browser has of somebody else", async () => {
    const together = new Headers({ cookie: `${session.get("cookie")}; ${challenged.get("cookie")}` });
    expect(await pass(together, "000000")).toEqual({ ok: false, code: "wrong" });
    expect(await pass(session, nextCode())).toEqual({ ok: false, code: "gone" });
  });

  it("has recovery codes that work once each, are kept as hashes, and can be made anew", async () => {
    const [first = "", second = ""] = recoveryCodes;
    expect(await pass(challenged, first.toUpperCase().replaceAll("-", " "))).toMatchObject({ ok: true });
    const [kept] = await database.reader.twoFactor.findMany();
    const hashes = Array.from({ length: 7 }, () => expect.stringMatching(/^[0-9a-f]{64}$/));
    expect(JSON.parse(kept?.backupCodes ?? "")).toEqual(hashes);
    expect(kept?.secret).not.toContain(new URL(uri).searchParams.get("secret"));
    challenged = await signInAs(database, EMAIL);
    expect(await pass(challenged, first)).toEqual({ ok: false, code: "wrong" });
    const renewed = await asOwner("renewRecoveryCodes", renewRecoveryCodes, { password: PASSWORD, headers: session });
    recoveryCodes = Array.isArray(renewed) ? renewed : [];
    expect(recoveryCodes).toHaveLength(8);
    expect(await pass(challenged, second)).toEqual({ ok: false, code: "wrong" });
    expect(await pass(challenged, recoveryCodes[0] ?? "")).toMatchObject({ ok: true });
  });

  it("stops who guesses: five codes for one password, ten for one account; and takes ten minutes at the most", async () => {
    const guesses: string[] = [];
    for (const headers of [await signInAs(database, EMAIL), await signInAs(database, EMAIL)]) {
      for (let count = 0; count < 6; count += 1) {
        const tried = await pass(headers, "000000");
        guesses.push(tried.ok ? "in" : tried.code);
      }
    }
    const five = ["wrong", "wrong", "wrong", "wrong", "wrong"];
    expect(guesses).toEqual([...five, "gone", ...five, "locked"]);
    challenged = await signInAs(database, EMAIL);
    expect(await pass(challenged, nextCode())).toEqual({ ok: false, code: "locked" });
    vi.setSystemTime(Date.now() + 16 * 60_000);
    expect(await pass(challenged, nextCode())).toEqual({ ok: false, code: "gone" });
    expect(await pass(await signInAs(database, EMAIL), nextCode())).toMatchObject({ ok: true });
  });

  it("looks at no more than twenty codes of who knows the password and asks many times at the same moment", async () => {
    const begun: Headers[] = [];
    for (let round = 0; round < 4; round += 1)
      begun.push(...(await Promise.all(Array.from({ length: 6 }, () => signInAs(database, EMAIL)))));
    const passed = await Promise.all(begun.map((headers) => pass(headers, "000000")));
    const wrong = passed.filter((one) => !one.ok && one.code === "wrong");
    expect([wrong.length >= 10, wrong.length <= 20]).toEqual([true, true]);
    vi.setSystemTime(Date.now() + 16 * 60_000);
  });

  it("lets nobody in who was shut out between the password and the code", async () => {
    challenged = await signInAs(database, EMAIL);
    const turn = (shutOutAt: Date | null) => database.writer.person.updateMany({ data: { shutOutAt } });
    await turn(new Date());
    const before = await database.reader.session.count();
    expect(await pass(challenged, nextCode())).toEqual({ ok: false, code: "gone" });
    expect(await database.reader.session.count()).toBe(before);
    await turn(null);
  });

  it("is turned off with the password, and taken away by who may change the person", async () => {
    const headers = session;
    expect(await asOwner("endOwnSecondFactor", endOwnSecondFactor, { password: "wrong", headers })).toBe(
      "wrong-password",
    );
    const [before] = await database.reader.twoFactor.findMany();
    const ended = await asOwner("endOwnSecondFactor", endOwnSecondFactor, { password: PASSWORD, headers });
    const cookies = Array.isArray(ended) ? ended : [];
    // As where turning it off was cut short: off, and the row still there.
    if (before) await database.writer.twoFactor.create({ data: before });
    expect(await signIn({ email: EMAIL, password: PASSWORD, headers: new Headers() }, database)).toMatchObject({
      kind: "session",
    });
    const own = withCookies(cookies);
    const begun = await asOwner("beginSecondFactor", beginSecondFactor, { password: PASSWORD, headers: own });
    if (!begun || typeof begun === "string") throw new Error("not begun");
    uri = begun.uri;
    const confirmed = await asOwner("confirmSecondFactor", confirmSecondFactor, {
      secretCode: nextCode(),
      headers: own,
    });
    const owner = (await remote(withCookies(confirmed ?? []))) as Person;
    const opened = await actAs({ who: owner, act: "openAccount", run: openAccount }, database);
    expect(opened.ok && opened.value?.means).toEqual({ hasPassword: true, hasSecondFactor: true });
    const forget = (who: Person) =>
      actAs({ who, act: "forgetSecondFactor", run: forgetSecondFactor, input: { id: owner.id } }, database);
    expect(await forget({ ...owner, id: "admin", role: "admin" })).toEqual({
      ok: true,
      value: { ok: false, code: "not-allowed" },
    });
    expect(await forget({ ...owner, role: "viewer" })).toEqual({ ok: false, code: "not-allowed" });
    expect(await forget(owner)).toEqual({ ok: true, value: { ok: true } });
    expect(await remote(await signInAs(database, EMAIL))).toMatchObject({ kind: "person" });
  });

  it("leaves who tried in the log, and nothing secret", async () => {
    const entries = await listAuditEntries(database, { after: 0, most: 500 });
    const said = entries.map(({ content }) => JSON.parse(content) as { act: string; outcome: unknown });
    const outcomes = (name: string) => [
      ...new Map(
        said.filter(({ act }) => act === name).map(({ outcome }) => [JSON.stringify(outcome), outcome]),
      ).values(),
    ];
    expect(outcomes("signIn")).toEqual(["done", "code-asked"]);
    expect(outcomes("passSecondFactor").toSorted()).toEqual(["done", "gone", "locked", "wrong"]);
    expect(outcomes("beginSecondFactor")).toEqual([{ refused: "wrong-password" }, "done"]);
    const text = JSON.stringify(entries);
    const secrets = [PASSWORD, new URL(uri).searchParams.get("secret") ?? "", ...recoveryCodes];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
