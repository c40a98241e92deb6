import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { listAuditEntries } from "#lib/db/reads/list-audit-entries.ts";
import type { Actor, Person } from "#lib/domain/actor.ts";
import type { TokenScope } from "#lib/domain/api-token.ts";
import { makeOwner, PASSWORD, signInAs } from "#lib/testing/make-owner.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs } from "../acting/act-as.ts";
import { knowActor } from "../acting/know-actor.ts";
import { knowToken } from "../acting/know-token.ts";
import { createReview } from "../reviews/create-review.ts";
import { invitePerson, turnPerson } from "./govern-people.ts";
import { openAccount } from "./own-account.ts";
import { issueToken, listTokensOf, makeToken, revokeToken, withdrawToken } from "./own-tokens.ts";

const TERMINAL: Actor = { kind: "terminal", name: "root" };

describe.each(databaseKinds)("tokens on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let owner: Person;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind));
    await makeOwner(database);
    const headers = await signInAs(database, "owner@example.com");
    owner = (await knowActor({ headers, isLocal: false }, database)) as Person;
  });
  afterAll(() => remove());

  const make = async (scopes: TokenScope[], password = PASSWORD) => {
    const input = { name: "夜間の取り込み", scopes, days: 7, password };
    const done = await actAs({ who: owner, act: "makeToken", run: makeToken, input }, database);
    return done.ok && done.value.ok ? done.value : null;
  };
  const bear = (token: string) => knowToken(`Bearer ${token}`, database);
  const create = (who: Actor, title: string) =>
    actAs({ who, act: "createReview", run: createReview, input: { title } }, database);

  it("are made by who knows the password, and told once", async () => {
    expect(await make(["see"], "wrong")).toBeNull();
    const made = await make(["see"]);
    expect(made?.token).toMatch(/^kurabe_[A-Za-z0-9_-]{43}$/);
    const kept = JSON.stringify(await database.reader.apiToken.findMany());
    expect(kept).not.toContain(made?.token.slice("kurabe_".length));
  });

  it("act as their owner, as far as their scopes go", async () => {
    const [see, curate] = [await make(["see"]), await make(["see", "review", "curate"])];
    const seeing = await bear(see?.token ?? "");
    expect(seeing).toMatchObject({ kind: "person", email: "owner@example.com", token: { scopes: ["see"] } });
    expect(await create(seeing, "no")).toEqual({ ok: false, code: "not-allowed" });
    const curating = await bear(curate?.token ?? "");
    expect(await create(curating, "作られる")).toMatchObject({ ok: true });
    expect(await actAs({ who: curating, act: "openAccount", run: openAccount }, database)).toEqual({
      ok: false,
      code: "not-allowed",
    });
    const [done, refused] = (await listAuditEntries(database, { act: "createReview", most: 2 })).map(
      ({ content }) => JSON.parse(content) as Record<string, unknown>,
    );
    expect(done?.["who"]).toMatchObject({ email: "owner@example.com", token: { name: "夜間の取り込み" } });
    expect(refused?.["outcome"]).toEqual({ refused: "not-allowed" });
  });

  it("are worth nothing once revoked, past their day, or when their owner is shut out", async () => {
    const [first, second] = [await make(["see"]), await make(["see"])];
    const drop = (id: string) => actAs({ who: owner, act: "revokeToken", run: revokeToken, input: { id } }, database);
    expect([await drop(first?.line.id ?? ""), await drop(first?.line.id ?? "")]).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
    expect(await bear(first?.token ?? "")).toEqual({ kind: "nobody" });
    await database.writer.apiToken.update({ where: { id: second?.line.id ?? "" }, data: { expiresAt: new Date(0) } });
    expect([await bear(second?.token ?? ""), await bear("kurabe_"), await knowToken("Basic x", database)]).toEqual(
      Array.from({ length: 3 }, () => ({ kind: "nobody" })),
    );
    const email = "taro@example.com";
    await actAs({ who: TERMINAL, act: "invitePerson", run: invitePerson, input: { email, role: "viewer" } }, database);
    const input = { email, name: "taro", scopes: ["see", "curate"] as TokenScope[], days: 1 };
    const issued = await actAs({ who: TERMINAL, act: "issueToken", run: issueToken, input }, database);
    const token = issued.ok && issued.value.ok ? issued.value.token : "";
    const taro = (await bear(token)) as Person;
    // A scope gives no right that the owner has not.
    expect(await create(taro, "no")).toEqual({ ok: false, code: "not-allowed" });
    const turn = { id: taro.id, role: "viewer" as const, isShutOut: true };
    await actAs({ who: owner, act: "turnPerson", run: turnPerson, input: turn }, database);
    expect([await bear(token), await listTokensOf({ email }, database)]).toEqual([{ kind: "nobody" }, []]);
    await actAs({ who: owner, act: "turnPerson", run: turnPerson, input: { ...turn, isShutOut: false } }, database);
    expect(await bear(token)).toEqual({ kind: "nobody" });
  });

  it("are taken away by an administrator, whosever they are", async () => {
    const made = await make(["see"]);
    expect(await withdrawToken({ id: made?.line.id ?? "" }, database)).toBe(true);
    expect(await bear(made?.token ?? "")).toEqual({ kind: "nobody" });
    expect(await listTokensOf({ email: "nobody@example.com" }, database)).toBeNull();
  });
});
