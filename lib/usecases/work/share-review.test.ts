import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { Share } from "#lib/domain/assignment.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { decideVerdict } from "./decide-verdict.ts";
import { openShares, shareReview } from "./share-review.ts";

const now = new Date("2026-11-30T00:00:00Z");

describe.each(databaseKinds)("who judges what, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    crew = await makeCrew(database, { 太郎: "reviewer", 次郎: "reviewer", 三郎: "viewer" });
  });
  afterAll(() => remove());

  async function as<Input, Result>(name: string, act: Act, run: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: await crew.actor(name), act, run, input }, database);
    return done.ok ? done.value : done.code;
  }
  const open = async () => {
    const opened = await openShares({ reviewKey: "example", now }, database);
    if (!opened) throw new Error("no review");
    return opened;
  };
  const share = (order: { seen: Record<string, Share>; to: Share; serviceId?: string }) =>
    as("花子", "shareReview", shareReview, {
      ...{ reviewKey: "example", serviceId: order.serviceId ?? null, share: order.to, seen: order.seen },
    });
  const to = (name: string, dueOn: string | null = null) => ({ personId: crew.idOf(name), secondId: null, dueOn });

  it("is named for items, for one service apart, and counted until the verdict stands", async () => {
    const { items, sheets, profile, shares } = await open();
    const asked = [...shares.items.keys()];
    const [first = "", second = ""] = asked;
    expect(shares.people).toEqual([
      { personId: null, cells: asked.length * sheets.length, judged: 0, overdue: 0, nextDue: null },
    ]);
    expect(items.length).toBeGreaterThanOrEqual(asked.length);
    const seen = { [first]: null, [second]: null };
    expect(await share({ seen, to: to("太郎", "2026-11-29") })).toEqual({ ok: true, changed: [] });
    const serviceId = sheets[1]?.serviceId ?? "";
    const apart = { seen: { [first]: null }, to: to("次郎"), serviceId };
    expect(await share(apart)).toEqual({ ok: true, changed: [] });
    const taro = async () => (await open()).shares.people.find(({ personId }) => personId === crew.idOf("太郎"));
    expect(await taro()).toEqual({
      ...{ personId: crew.idOf("太郎"), cells: 2 * sheets.length - 1, judged: 0 },
      ...{ overdue: 2 * sheets.length - 1, nextDue: "2026-11-29" },
    });
    const verdict = { opinion: "acceptable", reason: "" } as const;
    const cell = { reviewKey: "example", profileId: profile?.id ?? "", item: first, sheetId: sheets[0]?.id ?? "" };
    expect(await as("太郎", "decideVerdict", decideVerdict, { ...cell, verdict, seen: null })).toMatchObject({
      ok: true,
    });
    expect(await taro()).toMatchObject({ judged: 1, overdue: 2 * sheets.length - 2 });
  });

  it("is never named in place of what one has not seen", async () => {
    const [first = "", second = "", third = ""] = (await open()).shares.items.keys();
    const seen = { [first]: to("次郎"), [second]: to("太郎", "2026-11-29"), [third]: null };
    expect(await share({ seen, to: to("花子") })).toEqual({ ok: true, changed: [first] });
    const named = new Map((await open()).assignments.map((one) => [`${one.item} ${one.serviceId}`, one.personId]));
    expect([first, second, third].map((item) => named.get(`${item} `))).toEqual([
      crew.idOf("太郎"),
      crew.idOf("花子"),
      crew.idOf("花子"),
    ]);
    expect(await share({ seen: { [third]: to("花子") }, to: null })).toEqual({ ok: true, changed: [] });
    const both = await Promise.all(["太郎", "次郎"].map((name) => share({ seen: { [third]: null }, to: to(name) })));
    const lost = both.filter((said) => typeof said === "object" && said.ok && said.changed.length === 1);
    expect(lost.length).toBe(1);
  });

  it("can be who judges, of what there is", async () => {
    const [first = ""] = (await open()).shares.items.keys();
    const seen = { [first]: to("太郎", "2026-11-29") };
    expect(await share({ seen, to: to("三郎") })).toEqual({ ok: false, code: "cannot-judge" });
    expect(await share({ seen, to: { personId: "nobody", secondId: null, dueOn: null } })).toMatchObject({
      code: "cannot-judge",
    });
    expect(await share({ seen, to: null, serviceId: "none" })).toEqual({ ok: false, code: "no-such-cell" });
    expect(await share({ seen: { none: null }, to: null })).toEqual({ ok: false, code: "no-such-cell" });
    const order = { reviewKey: "example", serviceId: null, share: null, seen };
    expect(await as("三郎", "shareReview", shareReview, order)).toBe("not-allowed");
    const entry = await database.reader.auditEntry.findFirstOrThrow({ where: { act: "shareReview" } });
    expect(entry.content).toContain(first);
  });

  it("takes as many queries for one item as for all", async () => {
    const items = [...(await open()).shares.items.keys()];
    const named = new Map((await open()).assignments.map((one) => [`${one.item} ${one.serviceId}`, one]));
    const seenOf = (keys: string[]) =>
      Object.fromEntries(
        keys.map((key) => {
          const one = named.get(`${key} `);
          return [key, one ? { personId: one.personId, secondId: null, dueOn: one.dueOn } : null];
        }),
      );
    const one = await countQueries(database, () => share({ seen: seenOf(items.slice(5, 6)), to: to("次郎") }));
    const all = await countQueries(database, () => share({ seen: seenOf(items.slice(6)), to: to("次郎") }));
    expect(all).toBe(one);
  });
});
