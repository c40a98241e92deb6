import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openSession } from "#lib/auth/sessions.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listAuditEntries } from "#lib/db/reads/list-audit-entries.ts";
import { addPasskey, dropPasskey, notePasskeyUse } from "#lib/db/writes/change-passkeys.ts";
import type { Person } from "#lib/domain/actor.ts";
import { makeAuthenticator } from "#lib/testing/make-authenticator.ts";
import { makeOwner, PASSWORD, withCookies } from "#lib/testing/make-owner.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs } from "../acting/act-as.ts";
import { knowActor } from "../acting/know-actor.ts";
import { forgetSecondFactor } from "./govern-people.ts";
import { openAccount } from "./own-account.ts";
import { forgetPasskey, keepPasskey, offerPasskey } from "./own-passkeys.ts";
import { askForPasskey, signInByPasskey } from "./sign-in-by-passkey.ts";

const NOW = { createdAt: new Date(), updatedAt: new Date() };
const PLACE = "kurabe.example.com";

describe.each(databaseKinds)("passkeys on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let owner: Person;
  const device = makeAuthenticator(PLACE);
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    process.env["PUBLIC_URL"] = `https://${PLACE}`;
    ({ database, remove } = await openTestDatabase(kind));
    await makeOwner(database);
    const { id: personId } = await database.reader.person.findFirstOrThrow();
    const cookies = await openSession(database, { personId, headers: new Headers() });
    expect(cookies[0]).toMatch(/^__Secure-kurabe\.session_token=.*; Secure; SameSite=Lax$/);
    owner = (await knowActor({ headers: withCookies(cookies), isLocal: false }, database)) as Person;
  });
  afterAll(async () => {
    vi.useRealTimers();
    delete process.env["PUBLIC_URL"];
    await remove();
  });

  const offer = async (password: string, who: Person = owner) => {
    const done = await actAs({ who, act: "offerPasskey", run: offerPasskey, input: { password } }, database);
    return done.ok ? done.value : null;
  };
  const keep = async (answer: ReturnType<typeof device.make>, who: Person = owner) => {
    const done = await actAs({ who, act: "keepPasskey", run: keepPasskey, input: { answer, name: "電話" } }, database);
    return done.ok && done.value;
  };
  const asked = async () => ({ challenge: (await askForPasskey(database))?.challenge ?? "" });
  const enter = async (answer: ReturnType<typeof device.use>) => {
    const cookies = await signInByPasskey({ answer, headers: new Headers() }, database);
    return cookies && (await knowActor({ headers: withCookies(cookies), isLocal: false }, database));
  };

  it("count as far as the column does, where a device counts further", async () => {
    const [id, most] = ["far", 2 ** 31 - 1];
    const passkey = { id, publicKey: new Uint8Array([1]), counter: 2 ** 32 - 1, transports: [] };
    await addPasskey(database, { personId: owner.id, name: "far", passkey, now: new Date() });
    const counter = { before: most, after: 2 ** 32 - 1 };
    expect(await notePasskeyUse(database, { id, counter, now: new Date() })).toBe(true);
    expect(await database.reader.passkey.findUnique({ where: { id } })).toMatchObject({ counter: most });
    expect(await dropPasskey(database, { personId: owner.id, id })).toBe(true);
  });

  it("are made for who knows their password, once for each asking, and only as they were asked for", async () => {
    expect(await offer("wrong")).toEqual({ ok: false, code: "wrong-password" });
    const offered = await offer(PASSWORD);
    if (!offered?.ok) throw new Error("not offered");
    expect(offered.options).toMatchObject({
      rp: { id: PLACE, name: "Kurabe" },
      user: { name: owner.email },
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    const { challenge } = offered.options;
    const wrong = [{ challenge: "bm90IHRoaXMgb25l" }, { challenge, origin: "https://elsewhere.example.com" }];
    for (const one of wrong) expect(await keep(device.make(one))).toBe(false);
    // Whoever answered wrongly, even for somebody else, has used it up.
    expect(await keep(device.make({ challenge }), { ...owner, id: "other" })).toBe(false);
    expect(await keep(device.make({ challenge }))).toBe(false);
    const again = await offer(PASSWORD);
    const made = device.make({ challenge: again?.ok ? again.options.challenge : "" });
    expect([await keep(made), await keep(made)]).toEqual([true, false]);
  });

  it("sign in by themselves, once for each asking", async () => {
    const answer = device.use(await asked());
    expect(await enter(answer)).toMatchObject({ kind: "person", id: owner.id });
    expect(await enter(answer)).toBeNull();
    const account = await actAs({ who: owner, act: "openAccount", run: openAccount }, database);
    expect(account.ok && account.value?.passkeys).toMatchObject([{ name: "電話", lastUsedAt: expect.any(Date) }]);
  });

  it("sign in nobody from elsewhere, without finger or number, with another key, too late, or by an answer made up", async () => {
    const stranger = makeAuthenticator(PLACE);
    const { id, rawId } = device.use({ challenge: "" });
    const late = device.use(await asked());
    const answers = [
      device.use({ ...(await asked()), origin: "https://elsewhere.example.com" }),
      device.use({ ...(await asked()), isVerified: false }),
      stranger.use(await asked()),
      { ...stranger.use(await asked()), id, rawId },
      { ...device.use(await asked()), response: {} },
    ];
    for (const answer of answers) expect(await enter(answer)).toBeNull();
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ["Date"] });
    expect(await enter(late)).toBeNull();
    vi.useRealTimers();
  });

  it("can be made up without end, and the log tells that, not each", async () => {
    const headers = new Headers({ "x-forwarded-for": `192.0.2.9 ${kind}` });
    const before = await database.reader.auditEntry.count();
    const answer = { ...device.use({ challenge: "" }), id: "made-up" };
    for (let count = 0; count < 45; count += 1) expect(await signInByPasskey({ answer, headers }, database)).toBeNull();
    expect((await database.reader.auditEntry.count()) - before).toBe(40);
    // Keys cannot be guessed: who has one comes in, also from there.
    expect(await signInByPasskey({ answer: device.use(await asked()), headers }, database)).not.toBeNull();
  });

  it("do not let in who is shut out, and are forgotten by their owner or with a second factor that is taken away", async () => {
    await database.writer.person.updateMany({ data: { shutOutAt: new Date() } });
    expect(await enter(device.use(await asked()))).toBeNull();
    await database.writer.person.updateMany({ data: { shutOutAt: null } });
    const { id } = device.use({ challenge: "" });
    const forget = (password: string, key = id) =>
      actAs({ who: owner, act: "forgetPasskey", run: forgetPasskey, input: { id: key, password } }, database);
    expect(await forget("wrong")).toMatchObject({ value: { ok: false, code: "wrong-password" } });
    expect(await forget(PASSWORD, "other")).toMatchObject({ value: { ok: false, code: "missing" } });
    await actAs({ who: owner, act: "forgetSecondFactor", run: forgetSecondFactor, input: { id: owner.id } }, database);
    expect(await enter(device.use(await asked()))).toBeNull();
    expect(await forget(PASSWORD)).toMatchObject({ value: { ok: false, code: "missing" } });
  });

  it("ask for the password a few times only, and for a new session where there is none; what was wrong is written down", async () => {
    const wrong = await Promise.all(Array.from({ length: 12 }, () => offer("wrong")));
    const codes = wrong.map((one) => (one && !one.ok ? one.code : ""));
    expect(codes.toSorted()).toEqual([...Array(4).fill("too-often"), ...Array(8).fill("wrong-password")]);
    expect(await offer(PASSWORD)).toEqual({ ok: false, code: "too-often" });
    await database.writer.person.create({
      data: {
        ...{ id: "elsewhere", name: "次郎", email: "jiro@example.com", role: "viewer" },
        emailVerified: true,
        ...NOW,
      },
    });
    const cookies = await openSession(database, { personId: "elsewhere", headers: new Headers() });
    const jiro = (await knowActor({ headers: withCookies(cookies), isLocal: false }, database)) as Person;
    expect(await offer("", jiro)).toMatchObject({ ok: true });
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ["Date"] });
    expect(await offer("", jiro)).toEqual({ ok: false, code: "sign-in-again" });
    vi.useRealTimers();
    const entries = await database.reader.auditEntry.findMany({ where: { act: "offerPasskey" } });
    const refused = entries.map(({ content }) => JSON.parse(content).outcome.refused);
    // One of them by the test of making a key.
    expect(refused.toSorted()).toEqual(["sign-in-again", ...Array(9).fill("wrong-password")]);
  });

  it("need an address that browsers make keys for", async () => {
    for (const address of [undefined, "http://kurabe.example.com", "https://192.0.2.1", "http://[::1]:3000"]) {
      process.env["PUBLIC_URL"] = address ?? "";
      expect([address, await askForPasskey(database)]).toEqual([address, null]);
    }
    process.env["PUBLIC_URL"] = "http://localhost:3000";
    expect(await askForPasskey(database)).toMatchObject({ rpId: "localhost", userVerification: "required" });
  });

  it("leave who came in in the log", async () => {
    const entries = await listAuditEntries(database, { after: 0, most: 500 });
    const said = entries.map(({ content }) => JSON.parse(content));
    const tries = said.filter(({ act }) => act === "signInByPasskey").map(({ who, outcome }) => [who.kind, outcome]);
    expect([tries[0], tries[1]]).toEqual([
      ["person", "done"],
      ["nobody", "wrong"],
    ]);
    expect(new Set(said.map(({ act }) => act))).toContain("keepPasskey");
  });
});
