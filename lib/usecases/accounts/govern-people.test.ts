import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { enterByLink } from "#lib/db/writes/change-people.ts";
import type { Role } from "#lib/domain/actor.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { PASSWORD, signInAs } from "#lib/testing/make-owner.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { knowActor } from "../acting/know-actor.ts";
import { enterHouse, openEntry } from "./enter-house.ts";
import { invitePerson, renewEntryLink, turnPerson } from "./govern-people.ts";
import { issueToken, revokeToken } from "./own-tokens.ts";

const NOT_ALLOWED = { ok: false, code: "not-allowed" };
const DONE = { ok: true };

describe.each(databaseKinds)("people, on %s,", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind));
    crew = await makeCrew(database, { 太郎: "admin", 次郎: "reviewer" });
  });
  afterAll(() => remove());

  async function as<Input, Result>(name: string, act: Act, run: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: await crew.actor(name), act, run, input }, database);
    return done.ok ? done.value : done.code;
  }
  const turn = (by: string, id: string, role: Role, isShutOut = false) =>
    as(by, "turnPerson", turnPerson, { id, role, isShutOut });
  const issue = (by: string, email: string) =>
    as(by, "issueToken", issueToken, { email, name: "t", scopes: ["see"], days: 1 });

  it("are made owners, and changed as owners, by owners alone", async () => {
    const [owner, other] = [crew.idOf("花子"), crew.idOf("次郎")];
    expect(await turn("太郎", owner, "viewer")).toEqual(NOT_ALLOWED);
    expect(await turn("太郎", owner, "owner", true)).toEqual(NOT_ALLOWED);
    expect(await turn("太郎", other, "owner")).toEqual(NOT_ALLOWED);
    expect(await turn("太郎", other, "approver")).toEqual(DONE);
    expect(await issue("太郎", "owner@example.com")).toEqual(NOT_ALLOWED);
    expect(await issue("花子", "owner@example.com")).toMatchObject({ ok: true });
    const roles = await database.reader.person.findMany({ orderBy: { id: "asc" }, select: { id: true, role: true } });
    expect(roles.find(({ id }) => id === owner)?.role).toBe("owner");
    expect(roles.find(({ id }) => id === other)?.role).toBe("approver");
    expect(await turn("花子", other, "owner")).toEqual(DONE);
    expect(await turn("花子", other, "reviewer")).toEqual(DONE);
  });

  it("are sent no link where there is no mail, and none is made", async () => {
    const links = () => database.reader.entryLink.count();
    const [before, refused] = [await links(), { ok: false, code: "mail-off" }];
    const order = { email: "mailed@example.com", role: "viewer", mailed: "ja" } as const;
    expect(await as("太郎", "invitePerson", invitePerson, order)).toEqual(refused);
    const renewal = { id: crew.idOf("次郎"), mailed: "ja" } as const;
    expect(await as("太郎", "renewEntryLink", renewEntryLink, renewal)).toEqual(refused);
    expect(await links()).toBe(before);
  });

  it("have nothing left once they are shut out, and get nothing of it back", async () => {
    const invited = await as("太郎", "invitePerson", invitePerson, { email: "saburo@example.com", role: "reviewer" });
    const token = typeof invited === "object" && invited.ok ? invited.token : "";
    expect(await enterHouse({ token, name: "三郎", email: "", password: PASSWORD }, database)).toMatchObject(DONE);
    const headers = await signInAs(database, "saburo@example.com");
    const who = await knowActor({ headers, isLocal: false }, database);
    const id = who.kind === "person" ? who.id : "";
    const renewed = await as("太郎", "renewEntryLink", renewEntryLink, { id });
    const link = typeof renewed === "object" && renewed.ok ? renewed.token : "";
    expect(await openEntry({ token: link }, database)).toMatchObject({ person: { name: "三郎" } });
    expect(await issue("太郎", "saburo@example.com")).toMatchObject({ ok: true });
    const left = async () => [
      await database.reader.session.count({ where: { userId: id } }),
      await database.reader.entryLink.count({ where: { personId: id } }),
      await database.reader.apiToken.count({ where: { personId: id } }),
    ];
    expect(await left()).toEqual([1, 1, 1]);
    // Nobody else takes it away, whatever its id.
    const owned = await database.reader.apiToken.findFirstOrThrow({ where: { personId: id } });
    expect(await as("次郎", "revokeToken", revokeToken, { id: owned.id })).toBe(false);
    expect(await left()).toEqual([1, 1, 1]);

    expect(await turn("太郎", id, "reviewer", true)).toEqual(DONE);
    expect(await left()).toEqual([0, 0, 0]);
    expect(await as("太郎", "renewEntryLink", renewEntryLink, { id })).toEqual({ ok: false, code: "missing" });
    expect(await issue("太郎", "saburo@example.com")).toEqual({ ok: false, code: "missing" });
    expect(await left()).toEqual([0, 0, 0]);

    expect(await turn("太郎", id, "reviewer")).toEqual(DONE);
    expect(await knowActor({ headers, isLocal: false }, database)).toEqual({ kind: "nobody" });
    const again = await enterHouse({ token: link, name: "x", email: "", password: PASSWORD }, database);
    expect(again).toEqual({ ok: false, code: "gone" });
  });

  it("are not made owners by a link of a start from before there was one, nor let in by one that is over", async () => {
    const [token, late] = ["a".repeat(43), "b".repeat(43)];
    const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
    const [createdAt, expiresAt] = [new Date(), new Date("2999-01-01")];
    await database.writer.entryLink.create({
      data: { tokenHash: hashOf(token), personId: null, createdAt, expiresAt },
    });
    await database.writer.entryLink.create({
      data: { tokenHash: hashOf(late), personId: crew.idOf("次郎"), createdAt, expiresAt: new Date(0) },
    });
    const before = await database.reader.person.count();
    const email = "eve@example.com";
    expect(await enterHouse({ token, name: "Eve", email, password: PASSWORD }, database)).toMatchObject({
      code: "gone",
    });
    expect(await enterHouse({ token: late, name: "Eve", email, password: PASSWORD }, database)).toMatchObject({
      code: "gone",
    });
    // Also where it ran out between the look at it and its use.
    const entering = { name: "Eve", passwordHash: "x", first: { id: "eve", email }, now: new Date() };
    expect(await enterByLink(database, { ...entering, tokenHash: hashOf(late) })).toBeNull();
    expect(await database.reader.person.count()).toBe(before);
    expect(await database.reader.credential.count({ where: { userId: crew.idOf("次郎") } })).toBe(0);
  });
});
