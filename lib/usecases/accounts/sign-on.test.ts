import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { listAuditEntries } from "#lib/db/reads/list-audit-entries.ts";
import { makeOwner, withCookies } from "#lib/testing/make-owner.ts";
import { CLIENT, passProvider, startProvider } from "#lib/testing/start-provider.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs } from "../acting/act-as.ts";
import { knowActor } from "../acting/know-actor.ts";
import { invitePerson } from "./govern-people.ts";
import { openDoor } from "./open-door.ts";
import { beginSignOn, finishSignOn } from "./sign-on.ts";
import { signOnTrouble } from "./sign-on-trouble.ts";

const HERE = "http://localhost:4319";
const SETTINGS = [
  "OIDC_URL",
  "OIDC_ID",
  "OIDC_SECRET",
  "OIDC_NAME",
  "OIDC_JOIN_ROLE",
  "OIDC_JOIN_DOMAIN",
  "OIDC_TRUST_EMAIL",
];

describe.each(databaseKinds)("single sign-on with %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let provider: Awaited<ReturnType<typeof startProvider>>;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    provider = await startProvider([`${HERE}/api/session/callback/sso`]);
    ({ database, remove } = await openTestDatabase(kind));
  });
  beforeEach(() => set({}));
  afterAll(async () => {
    for (const name of [...SETTINGS, "PUBLIC_URL"]) delete process.env[name];
    await provider.stop();
    await remove();
  });

  function set(more: Record<string, string>) {
    for (const name of SETTINGS) delete process.env[name];
    const known = { PUBLIC_URL: HERE, OIDC_URL: provider.url, OIDC_ID: CLIENT.id, OIDC_SECRET: CLIENT.secret };
    Object.assign(process.env, known, more);
  }

  async function begin(back = "/reviews/example?diff=1") {
    const begun = await beginSignOn({ back, headers: new Headers() }, database);
    if (!begun.ok) throw new Error(begun.code);
    return begun;
  }

  /** As whom somebody comes in who says at the provider that this is their address; or why they do not. */
  async function signOn(email: string) {
    const { address, cookies } = await begin();
    const sentBack = await passProvider(address, email);
    const finished = await finishSignOn({ address: sentBack, headers: withCookies(cookies) }, database);
    if (!finished.ok) return finished.code;
    const who = await knowActor({ headers: withCookies(finished.cookies), isLocal: false }, database);
    return who.kind === "person" ? { email: who.email, role: who.role, back: finished.back } : who.kind;
  }

  const invite = (email: string) =>
    actAs(
      {
        who: { kind: "terminal", name: "root" },
        act: "invitePerson",
        run: invitePerson,
        input: { email, role: "viewer" } as const,
      },
      database,
    );

  it("makes no first account", async () => {
    set({ OIDC_JOIN_ROLE: "viewer", OIDC_JOIN_DOMAIN: "example.com" });
    expect(await signOn("first@example.com")).toBe("not-invited");
    await makeOwner(database);
  });

  it("lets in who was invited, to where they wanted to be, and nobody else", async () => {
    expect(await signOn("taro@example.com")).toBe("not-invited");
    await invite("taro@example.com");
    const taro = { email: "taro@example.com", role: "viewer", back: "/reviews/example?diff=1" };
    expect([await signOn("taro@example.com"), await signOn("taro@example.com")]).toEqual([taro, taro]);
    const kept = await database.reader.credential.findMany({ where: { providerId: "sso" } });
    expect(kept).toMatchObject([{ accessToken: null, refreshToken: null, idToken: null, password: null }]);
    expect(await openDoor(database)).toMatchObject({ signOn: new URL(provider.url).host });
  });

  it("believes an address that the provider vouches for, or all of them where the settings say so", async () => {
    await invite("unverified@example.com");
    expect(await signOn("unverified@example.com")).toBe("unverified");
    set({ OIDC_TRUST_EMAIL: "1", OIDC_NAME: "例の社内認証" });
    expect(await signOn("unverified@example.com")).toMatchObject({ role: "viewer" });
    expect(await openDoor(database)).toMatchObject({ signOn: "例の社内認証" });
  });

  it("lets in who comes from the house's mail domain, in the role that the settings say", async () => {
    set({ OIDC_JOIN_ROLE: "reviewer", OIDC_JOIN_DOMAIN: "example.com" });
    expect(await signOn("jiro@example.com")).toMatchObject({ email: "jiro@example.com", role: "reviewer" });
    const others = ["jiro@example.org", "jiro@evil-example.com", "unverified.jiro@example.com"];
    for (const email of others) expect([email, await signOn(email)]).toEqual([email, "not-invited"]);
    set({});
    expect(await signOn("jiro@example.com")).toMatchObject({ role: "reviewer" });
  });

  it("lets in nobody who is shut out", async () => {
    await database.writer.person.updateMany({ where: { email: "jiro@example.com" }, data: { shutOutAt: new Date() } });
    expect(await signOn("jiro@example.com")).toBe("not-invited");
    // From before; there is no third one.
    expect(await database.reader.session.count({ where: { person: { shutOutAt: { not: null } } } })).toBe(2);
  });

  it("takes each answer once, from the browser that was asked", async () => {
    const { address, cookies } = await begin();
    const sentBack = await passProvider(address, "taro@example.com");
    const finish = (lines: string[], at = sentBack) =>
      finishSignOn({ address: at, headers: withCookies(lines) }, database);
    expect(await finish([])).toEqual({ ok: false, code: "failed" });
    const forged = `${HERE}/api/session/callback/sso?code=made-up&state=made-up`;
    expect(await finish(cookies, forged)).toEqual({ ok: false, code: "failed" });
    const other = await begin();
    const forOther = await passProvider(other.address, "taro@example.com");
    expect(await finish(other.cookies, forOther)).toMatchObject({ ok: true });
    expect(await finish(other.cookies, forOther)).toEqual({ ok: false, code: "failed" });
  });

  it("says that a provider does not answer, or is none, and is there again when it is", async () => {
    expect(await signOnTrouble()).toBeNull();
    for (const url of ["http://localhost:9", `${provider.url}/elsewhere`]) {
      set({ OIDC_URL: url });
      expect(await signOnTrouble()).toContain(url);
      expect(await beginSignOn({ back: "/", headers: new Headers() }, database)).toEqual({
        ok: false,
        code: "unreachable",
      });
    }
    set({});
    expect(await signOn("taro@example.com")).toMatchObject({ role: "viewer" });
  });

  it("asks a provider once in some seconds whether it is there, whoever comes, and does not write down everything", async () => {
    let asked = 0;
    const silent = createServer((_request, answer) => {
      asked += 1;
      answer.writeHead(503).end();
    });
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const headers = new Headers({ "x-forwarded-for": `192.0.2.9 ${kind}` });
    const address = `${HERE}/api/session/callback/sso?state=made-up`;
    const written = () => database.reader.auditEntry.count();
    set({ OIDC_URL: `http://localhost:${(silent.address() as AddressInfo).port}` });
    const before = await written();
    for (let count = 0; count < 25; count += 1) {
      expect(await beginSignOn({ back: "/", headers }, database)).toEqual({ ok: false, code: "unreachable" });
      expect(await finishSignOn({ address, headers }, database)).toEqual({ ok: false, code: "failed" });
    }
    silent.close();
    expect([asked, (await written()) - before]).toEqual([1, 40]);
    for (const name of SETTINGS) delete process.env[name];
    const elsewhere = new Headers({ "x-forwarded-for": `192.0.2.10 ${kind}` });
    expect(await beginSignOn({ back: "/", headers: elsewhere }, database)).toEqual({ ok: false, code: "unreachable" });
    expect(await finishSignOn({ address, headers: elsewhere }, database)).toEqual({ ok: false, code: "failed" });
    expect((await written()) - before).toBe(40);
  });

  it("is written down: who came in, who did not, and why", async () => {
    const entries = await listAuditEntries(database, { after: 0, most: 500 });
    const said = entries.map(({ content }) => JSON.parse(content));
    const outcomes = new Set(said.filter(({ act }) => act === "finishSignOn").map(({ outcome }) => outcome));
    expect([...outcomes].toSorted()).toEqual(["done", "failed", "not-invited", "shut-out", "unverified"]);
    expect(said.filter(({ act }) => act === "beginSignOn").map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 22 }, () => "unreachable"),
    );
    expect(JSON.stringify(entries)).not.toContain(CLIENT.secret);
  });
});
