import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listMemberships } from "#lib/db/reads/list-memberships.ts";
import type { Actor, Person, Role } from "#lib/domain/actor.ts";
import { makeOwner } from "#lib/testing/make-owner.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { invitePerson } from "../accounts/govern-people.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { openGrid } from "../comparison/open-grid.ts";
import { compareServices } from "../registry/compare-services.ts";
import { exportServices } from "../registry/export-services.ts";
import { openRegistry } from "../registry/open-registry.ts";
import { beginTemplate, listSheetChoices } from "../templates/begin-template.ts";
import { listNewestTemplates, openTemplate } from "../templates/open-template.ts";
import { listAttention } from "../work/list-attention.ts";
import { arrangeReview, openArrangement } from "./arrange-review.ts";
import { listReviews } from "./list-reviews.ts";
import { openMembers, setMember } from "./review-members.ts";

const CLOSED = "例の秘密";

describe.each(databaseKinds)("members of a review on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let closed = "";
  let sheet = { id: "", vendor: "", service: "" };
  const people = new Map<string, string>();
  const root: Actor = { kind: "terminal", name: "root" };

  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    await makeOwner(database);
    for (const [name, role] of [
      ["inside", "viewer"],
      ["outside", "reviewer"],
      ["admin", "admin"],
    ] as const) {
      await run("invitePerson", invitePerson, { email: `${name}@example.com`, role });
      const { id } = await database.reader.person.findUniqueOrThrow({ where: { email: `${name}@example.com` } });
      people.set(name, id);
    }
    // One service's sheet moves from the example into a review of its own, which has one member.
    const arranged = await run("openArrangement", openArrangement, "example");
    sheet = arranged?.sheets[1] ?? sheet;
    const templateKey = arranged?.review.template.key ?? "";
    const profileId = (await run("openRegistry", openRegistry, { templateKey }))?.profiles[0]?.id;
    const made = await run("compareServices", compareServices, {
      ...{ title: CLOSED, templateKey, sheetIds: [sheet.id], profileId },
    });
    closed = made.ok ? made.value.key : "";
    const change = { kind: "take-out", checksheetId: sheet.id } as const;
    await run("arrangeReview", arrangeReview, { reviewKey: "example", change });
    await run("setMember", setMember, { reviewKey: closed, personId: people.get("inside") ?? "", role: "reviewer" });
  });
  afterAll(() => remove());

  async function personOf(name: string, role: Role): Promise<Person> {
    const id = people.get(name) ?? "";
    const email = `${name}@example.com`;
    return { kind: "person", id, email, name, role, sessionId: "", ...(await listMemberships(database, id)) };
  }
  const outside = () => personOf("outside", "reviewer");
  const inside = () => personOf("inside", "viewer");

  async function run<Input, Result>(act: Act, use: UseCase<Input, Result>, input: Input, who: Actor = root) {
    const done = await actAs({ who, act, run: use, input }, database);
    if (!done.ok) throw new Error(done.code);
    return done.value;
  }
  const plain = async <Result>(act: Act, use: (given: Database) => Promise<Result>, who: Actor): Promise<Result> => {
    const done = await actAs({ who, act, run: use }, database);
    if (!done.ok) throw new Error(done.code);
    return done.value;
  };

  /** Everything that looks across the house, as one text: who may not know of the review finds nothing of it. */
  async function lookAround(who: Actor): Promise<string> {
    const templateKey = (await run("openArrangement", openArrangement, "example"))?.review.template.key ?? "";
    const file = await run("exportServices", exportServices, { templateKey, language: "ja" as const }, who);
    return JSON.stringify([
      await plain("listReviews", listReviews, who),
      await run("listAttention", listAttention, { now: new Date("2099-01-01") }, who),
      await run("openRegistry", openRegistry, { templateKey }, who),
      await run("openRegistry", openRegistry, { templateKey, search: sheet.vendor }, who),
      await plain("listSheetChoices", listSheetChoices, who),
      await plain("listNewestTemplates", listNewestTemplates, who),
      await run("openTemplate", openTemplate, { key: templateKey }, who),
      await run("openArrangement", openArrangement, "example", who),
      file?.bytes.length,
    ]);
  }

  it("close it to all others, in every list of the house", async () => {
    const [seen, unseen] = [await lookAround(await personOf("admin", "admin")), await lookAround(await outside())];
    const secrets = [CLOSED, closed, sheet.id, sheet.vendor];
    // The list of services on file is packed: that it is another one is seen by its length.
    expect(secrets.filter((secret) => !seen.includes(secret))).toEqual([]);
    expect(secrets.flatMap((secret) => unseen.match(new RegExp(`.{0,60}${secret}`))?.[0] ?? [])).toEqual([]);
    expect(JSON.parse(unseen).at(-1)).toBeLessThan(JSON.parse(seen).at(-1));
  });

  it("are let in, in the role that they have there", async () => {
    expect(await run("openGrid", openGrid, { reviewKey: closed }, await inside())).toMatchObject({});
    const rename = (reviewKey: string, who: Actor) =>
      actAs(
        {
          who,
          act: "arrangeReview",
          run: arrangeReview,
          input: { reviewKey, change: { kind: "rename", title: CLOSED } } as const,
        },
        database,
      );
    expect(await rename(closed, await inside())).toEqual({ ok: true, value: { ok: true } });
    expect(await rename("example", await inside())).toEqual({ ok: false, code: "not-allowed" });
    expect(await rename(closed, await outside())).toEqual({ ok: false, code: "no-such-review" });
    expect(JSON.stringify(await plain("listReviews", listReviews, await inside()))).toContain(CLOSED);
  });

  it("keep its sheets and requirements from who knows their ids", async () => {
    const who = await outside();
    const change = { kind: "put-in", checksheetId: sheet.id, position: null } as const;
    expect(await run("arrangeReview", arrangeReview, { reviewKey: "example", change }, who)).toEqual({
      ok: false,
      code: "no-such-sheet",
    });
    expect(await run("beginTemplate", beginTemplate, sheet.id, who)).toBeNull();
    const { id: profileId } = await database.reader.requirementProfile.findFirstOrThrow({
      where: { review: { key: closed } },
    });
    const templateKey = (await run("openArrangement", openArrangement, "example"))?.review.template.key ?? "";
    expect(await run("openRegistry", openRegistry, { templateKey, profileId }, who)).toBeNull();
    const order = { title: "奪う", templateKey, sheetIds: [sheet.id], profileId };
    const made = await run("compareServices", compareServices, order, who);
    const key = made.ok ? made.value.key : "";
    expect(await run("openArrangement", openArrangement, key, who)).toMatchObject({ sheets: [] });
    expect(await database.reader.requirementProfile.count({ where: { review: { key } } })).toBe(0);
  });

  it("are named by owners and administrators", async () => {
    const set = async (name: string, role: Role) => {
      const input = { reviewKey: closed, personId: people.get("outside") ?? "", role: "viewer" } as const;
      return actAs({ who: await personOf(name, role), act: "setMember", run: setMember, input }, database);
    };
    expect(await set("outside", "reviewer")).toEqual({ ok: false, code: "no-such-review" });
    expect(await set("inside", "viewer")).toEqual({ ok: false, code: "not-allowed" });
    expect(await set("admin", "admin")).toEqual({ ok: true, value: { ok: true } });
    expect(await lookAround(await outside())).toContain(CLOSED);
    expect(await run("openMembers", openMembers, closed)).toMatchObject({
      members: [
        { name: "inside", role: "reviewer" },
        { name: "outside", role: "viewer" },
      ],
      others: [{ name: "花子" }, { name: "admin" }],
    });
  });

  it("open it to the house again when the last one is taken out", async () => {
    const drop = (name: string) =>
      run("setMember", setMember, { reviewKey: closed, personId: people.get(name) ?? "", role: null });
    await drop("outside");
    expect(await lookAround(await outside())).not.toContain(CLOSED);
    await drop("inside");
    expect(await lookAround(await outside())).toContain(CLOSED);
    expect(await run("setMember", setMember, { reviewKey: closed, personId: "nobody", role: "viewer" })).toEqual({
      ok: false,
      code: "no-such-person",
    });
  });

  it("cost nothing where there are none", async () => {
    const who = await outside();
    const asked = () => plain("listSheetChoices", listSheetChoices, who);
    expect(await countQueries(database, asked)).toBe(await countQueries(database, () => listSheetChoices(database)));
  });
});
