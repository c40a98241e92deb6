import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readSecret } from "#lib/auth/read-secret.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listAuditEntries } from "#lib/db/reads/list-audit-entries.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs } from "../acting/act-as.ts";
import { knowActor } from "../acting/know-actor.ts";
import { enterHouse, makeSetupLink, openEntry } from "./enter-house.ts";
import { endSessionsOf, invitePerson, openPeople, renewEntryLink, turnPerson } from "./govern-people.ts";
import { changeOwnPassword, endOwnSession, openAccount } from "./own-account.ts";
import { signIn, signOut } from "./sign-in.ts";

const PASSWORD = "correct horse battery";
const secretFile = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "data", "secret");

describe.each(databaseKinds)("accounts on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = secretFile;
    ({ database, remove } = await openTestDatabase(kind));
  });
  afterAll(() => remove());

  const remote = (headers = new Headers()) => knowActor({ headers, isLocal: false }, database);
  const cookieOf = (cookies: string[]) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");

  async function headersOf(email: string, password = PASSWORD, headers = new Headers()): Promise<Headers> {
    const signed = await signIn({ email, password, headers }, database);
    if (!signed.ok) throw new Error(signed.code);
    return new Headers({ cookie: cookieOf(signed.cookies) });
  }

  async function personOf(email: string): Promise<Actor> {
    return remote(await headersOf(email));
  }

  const enter = (token: string, { name = "花子", email = "Owner@Example.com", password = PASSWORD } = {}) =>
    enterHouse({ token, name, email, password }, database);

  it("are none at first: who is at the machine does everything, who is elsewhere nothing", async () => {
    expect(await knowActor({ headers: new Headers(), isLocal: true }, database)).toEqual({ kind: "local" });
    expect(await remote()).toEqual({ kind: "nobody" });
    const asked = { email: "a@example.com", role: "viewer" } as const;
    const who = { kind: "local" } as const;
    const invited = await actAs({ who, act: "invitePerson", run: invitePerson, input: asked }, database);
    expect(invited).toEqual({ ok: true, value: { ok: false, code: "not-allowed" } });
  });

  it("begin with a link that is good once, and only until there is an account", async () => {
    const old = await makeSetupLink(database);
    const token = await makeSetupLink(database);
    expect(await openEntry({ token: old ?? "" }, database)).toBeNull();
    expect(await openEntry({ token: token ?? "" }, database)).toMatchObject({ person: null });
    expect(await enter(token ?? "", { password: "short" })).toEqual({ ok: false, code: "short" });
    const together = await Promise.all([enter(token ?? ""), enter(token ?? "", { email: "second@example.com" })]);
    expect(together.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await enter(token ?? "")).toEqual({ ok: false, code: "gone" });
    expect(await makeSetupLink(database)).toBeNull();
    const people = await openPeople(database);
    expect(people).toMatchObject([{ role: "owner", hasPassword: true, sessions: 0 }]);
    expect(await knowActor({ headers: new Headers(), isLocal: true }, database)).toEqual({ kind: "nobody" });
    await database.writer.person.updateMany({ data: { email: "owner@example.com" } });
  });

  it("keep no token and no password", async () => {
    const kept = await database.reader.credential.findMany();
    expect(kept[0]?.password).toMatch(/^[0-9a-f]+:[0-9a-f]+$/);
    expect(JSON.stringify(await listAuditEntries(database, { after: 0, most: 100 }))).not.toContain(PASSWORD);
  });

  it("let in who knows the password, by a cookie that scripts cannot read and other sites do not send", async () => {
    const signed = await signIn({ email: " OWNER@example.com", password: PASSWORD, headers: new Headers() }, database);
    expect(signed.ok && signed.cookies.map((cookie) => cookie.replace(/=[^;]*/, "=…"))).toEqual([
      "kurabe.session_token=…; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax",
    ]);
    expect(await personOf("owner@example.com")).toMatchObject({
      kind: "person",
      role: "owner",
      email: "owner@example.com",
    });
  });

  it("know who it is with few questions to the database", async () => {
    const headers = await headersOf("owner@example.com");
    expect(await countQueries(database, () => remote(headers))).toBeLessThanOrEqual(5);
  });

  it("begin a session of their own: one that was put into the browser before is not taken over", async () => {
    const before = await headersOf("owner@example.com");
    const planted = new Headers({ cookie: before.get("cookie") ?? "" });
    const after = await headersOf("owner@example.com", PASSWORD, planted);
    expect(after.get("cookie")).not.toBe(before.get("cookie"));
    expect(await remote(new Headers({ cookie: "kurabe.session_token=guessed.signature" }))).toEqual({ kind: "nobody" });
  });

  it("do not say whether an address is known", async () => {
    const wrong = await signIn(
      { email: "owner@example.com", password: "wrong password", headers: new Headers() },
      database,
    );
    const unknown = await signIn(
      { email: "nobody@example.com", password: "wrong password", headers: new Headers() },
      database,
    );
    expect([wrong, unknown]).toEqual([
      { ok: false, code: "wrong" },
      { ok: false, code: "wrong" },
    ]);
  });

  it("are made by invitation; owners by owners only", async () => {
    const owner = await personOf("owner@example.com");
    const invite = async (who: Actor, email: string, role: "owner" | "admin" | "reviewer" | "viewer") => {
      const done = await actAs({ who, act: "invitePerson", run: invitePerson, input: { email, role } }, database);
      return done.ok ? done.value : done;
    };
    const admin = await invite(owner, "admin@example.com", "admin");
    if (!("token" in admin)) throw new Error("not invited");
    expect(await enter(admin.token, { name: "太郎", email: "other@example.com" })).toEqual({
      ok: true,
      email: "admin@example.com",
    });
    const asAdmin = await personOf("admin@example.com");
    expect(await invite(asAdmin, "x@example.com", "owner")).toEqual({ ok: false, code: "not-allowed" });
    expect(await invite(asAdmin, "ADMIN@example.com", "viewer")).toEqual({ ok: false, code: "taken" });
    expect(await invite(asAdmin, "no address", "viewer")).toEqual({ ok: false, code: "email-wrong" });
    const viewer = await invite(asAdmin, "viewer@example.com", "viewer");
    expect("token" in viewer && (await enter(viewer.token))).toMatchObject({ ok: true });
    expect(await invite(await personOf("viewer@example.com"), "y@example.com", "viewer")).toEqual({
      ok: false,
      code: "not-allowed",
    });
    const ownerId = owner.kind === "person" ? owner.id : "";
    const steal = await actAs(
      { who: asAdmin, act: "renewEntryLink", run: renewEntryLink, input: { id: ownerId } },
      database,
    );
    expect(steal).toEqual({ ok: true, value: { ok: false, code: "not-allowed" } });
  });

  it("keep an owner, and shut people out at once", async () => {
    const owner = await personOf("owner@example.com");
    const headers = await headersOf("viewer@example.com");
    const viewer = await remote(headers);
    if (owner.kind !== "person" || viewer.kind !== "person") throw new Error("not signed in");
    const turn = async (input: Parameters<typeof turnPerson>[0]) => {
      const done = await actAs({ who: owner, act: "turnPerson", run: turnPerson, input }, database);
      return done.ok ? done.value : done;
    };
    expect(await turn({ id: owner.id, role: "viewer", isShutOut: false })).toEqual({ ok: false, code: "last-owner" });
    expect(await turn({ id: owner.id, role: "owner", isShutOut: true })).toEqual({ ok: false, code: "last-owner" });
    expect(await turn({ id: viewer.id, role: "viewer", isShutOut: true })).toEqual({ ok: true });
    expect(await remote(headers)).toEqual({ kind: "nobody" });
    const again = await signIn({ email: "viewer@example.com", password: PASSWORD, headers: new Headers() }, database);
    expect(again).toEqual({ ok: false, code: "wrong" });
    expect(await turn({ id: viewer.id, role: "reviewer", isShutOut: false })).toEqual({ ok: true });
    expect(await personOf("viewer@example.com")).toMatchObject({ role: "reviewer" });
  });

  it("show where one is signed in, and end it there; a new password ends it everywhere", async () => {
    const [here, there] = [await headersOf("admin@example.com"), await headersOf("admin@example.com")];
    const who = await remote(here);
    const account = await actAs({ who, act: "openAccount", run: openAccount }, database);
    const sessions = account.ok ? (account.value?.sessions ?? []) : [];
    const [other] = sessions.filter(({ isThis }) => !isThis);
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    const end = (id: string) => actAs({ who, act: "endOwnSession", run: endOwnSession, input: { id } }, database);
    expect(await end(other?.id ?? "")).toEqual({ ok: true, value: true });
    expect(await remote(there)).toEqual({ kind: "nobody" });
    const [foreign] = await database.reader.session.findMany({ where: { person: { email: "owner@example.com" } } });
    expect(await end(foreign?.id ?? "")).toEqual({ ok: true, value: false });
    const change = (password: string, newPassword: string) =>
      actAs({ who, act: "changeOwnPassword", run: changeOwnPassword, input: { password, newPassword } }, database);
    expect(await change("not it", "another long password")).toEqual({ ok: true, value: { ok: false, code: "wrong" } });
    expect(await change(PASSWORD, "kurabe-kurabe-admin")).toEqual({ ok: true, value: { ok: false, code: "simple" } });
    expect(await change(PASSWORD, "another long password")).toEqual({ ok: true, value: { ok: true } });
    expect(await remote(here)).toEqual({ kind: "nobody" });
    const again = await headersOf("admin@example.com", "another long password");
    await signOut({ headers: again }, database);
    expect(await remote(again)).toEqual({ kind: "nobody" });
    const owners = await headersOf("owner@example.com");
    const owner = await remote(owners);
    const id = owner.kind === "person" ? owner.id : "";
    await actAs({ who: owner, act: "endSessionsOf", run: endSessionsOf, input: { id } }, database);
    expect(await remote(owners)).toEqual({ kind: "nobody" });
  });

  it("stop who guesses, and let in who is elsewhere", async () => {
    const from = (address: string) => new Headers({ "x-forwarded-for": address });
    const guess = (address: string, password: string) =>
      signIn({ email: "owner@example.com", password, headers: from(address) }, database);
    for (let count = 0; count < 8; count += 1) await guess(`192.0.2.1 ${kind}`, "wrong");
    expect(await guess(`192.0.2.1 ${kind}`, PASSWORD)).toEqual({ ok: false, code: "too-many" });
    expect(await guess(`192.0.2.2 ${kind}`, PASSWORD)).toMatchObject({ ok: true });
  });

  it("end without use, and do not while they are used", async () => {
    const headers = await headersOf("owner@example.com");
    const hour = 60 * 60 * 1000;
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
    for (const later of [7, 7, 7]) {
      vi.setSystemTime(Date.now() + later * hour);
      expect(await remote(headers)).toMatchObject({ kind: "person" });
    }
    // What an open page asks by itself is no use.
    vi.setSystemTime(Date.now() + 7 * hour);
    expect(await knowActor({ headers, isLocal: false, isByItself: true }, database)).toMatchObject({ kind: "person" });
    vi.setSystemTime(Date.now() + 1.1 * hour);
    expect(await remote(headers)).toEqual({ kind: "nobody" });
    // It is gone, not asleep.
    vi.setSystemTime(Date.now() - 5 * hour);
    expect(await remote(headers)).toEqual({ kind: "nobody" });
    vi.useRealTimers();
  });

  it("end with their session's time, used or not", async () => {
    process.env["SESSION_IDLE_HOURS"] = "168";
    const headers = await headersOf("owner@example.com");
    const begun = Date.now();
    vi.useFakeTimers({ now: begun, toFake: ["Date"] });
    const seenAfter = (days: number) => {
      vi.setSystemTime(begun + days * 24 * 60 * 60 * 1000);
      return remote(headers);
    };
    expect(await seenAfter(6.9)).toMatchObject({ kind: "person" });
    expect(await seenAfter(7.1)).toEqual({ kind: "nobody" });
    vi.useRealTimers();
    delete process.env["SESSION_IDLE_HOURS"];
  });

  it("are written down: who came in, who did not, and what was changed", async () => {
    const entries = await listAuditEntries(database, { after: 0, most: 200 });
    const acts = new Set(entries.map(({ act }) => act));
    expect([...acts].toSorted()).toEqual([
      "changeOwnPassword",
      "endOwnSession",
      "endSessionsOf",
      "invitePerson",
      "signIn",
      "turnPerson",
    ]);
    const turned = entries.filter(({ act }) => act === "turnPerson").map(({ content }) => JSON.parse(content).outcome);
    expect(turned).toContainEqual({ change: "done", before: { role: "viewer", isShutOut: true } });
    const failed = entries.filter(({ act, content }) => act === "signIn" && JSON.parse(content).outcome === "wrong");
    expect(failed[0]?.personId).toBeNull();
    expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${PASSWORD}|another long password|session_token`));
  });
});

describe("the secret", () => {
  it("is made once, readable for nobody else", () => {
    process.env["SECRET_FILE"] = secretFile;
    const secret = readSecret();
    expect([secret.length, readSecret() === secret, readFileSync(secretFile, "utf8") === secret]).toEqual([
      43,
      true,
      true,
    ]);
    expect(statSync(secretFile).mode & 0o777).toBe(0o600);
  });
});
