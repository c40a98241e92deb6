import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { createReview } from "../reviews/create-review.ts";
import { forgetView, nameView, openViews } from "./name-views.ts";

describe.each(databaseKinds)("named views on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
    for (const key of ["first", "second"]) await createReview({ title: key, key }, database);
  });
  afterAll(() => remove());

  it("are kept with their review, each name once, until somebody forgets them", async () => {
    const open = (reviewKey: string) => openViews({ reviewKey }, database);
    const name = (reviewKey: string, text: string, query: string) =>
      nameView({ reviewKey, view: { name: text, query } }, database);
    expect(await open("first")).toEqual([]);
    const kept = await name("first", "未回答だけ", "?filters=unanswered");
    const [view] = kept.ok ? kept.views : [];
    expect(view).toEqual({ id: expect.any(String), name: "未回答だけ", query: "?filters=unanswered" });
    expect(await name("first", "未回答だけ", "")).toEqual({ ok: false, code: "name-taken" });
    expect(await name("second", "未回答だけ", "")).toMatchObject({ ok: true });
    expect(await name("none", "x", "")).toEqual({ ok: false, code: "no-such-review" });
    expect(await open("first")).toEqual([view]);
    const elsewhere = await forgetView({ reviewKey: "second", id: view?.id ?? "" }, database);
    expect(elsewhere).toMatchObject({ ok: true, views: [{ name: "未回答だけ" }] });
    expect(await open("first")).toEqual([view]);
    expect(await forgetView({ reviewKey: "first", id: view?.id ?? "" }, database)).toEqual({ ok: true, views: [] });
  });
});
