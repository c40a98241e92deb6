import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { emptyDecision, openDecision } from "#lib/domain/decision.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { saveDecision } from "../decision/sign-off.ts";
import { writeComment } from "./discuss-cell.ts";
import { listMyWork } from "./list-my-work.ts";
import { openShares, shareReview } from "./share-review.ts";

const now = new Date("2026-11-30T00:00:00Z");
const NOTHING = { mentions: [], shares: [], unsettled: [], decisions: [], risks: [] };

describe.each(databaseKinds)("what waits for one person, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    crew = await makeCrew(database, { 太郎: "reviewer", Ann: "approver" });
  });
  afterAll(() => remove());

  async function as<Input, Result>(name: string, act: Act, run: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: await crew.actor(name), act, run, input }, database);
    if (!done.ok) throw new Error(done.code);
    return done.value;
  }
  const workOf = (name: string) => as(name, "listMyWork", listMyWork, { now });

  it("is what they are to judge, what names them, and what they alone can sign; of reviews that they see", async () => {
    expect(await workOf("太郎")).toEqual(NOTHING);
    expect(await listMyWork({ now }, database)).toBeNull();
    const opened = await openShares({ reviewKey: "example", now }, database);
    const [item = ""] = opened?.shares.items.keys() ?? [];
    const [sheet] = opened?.sheets ?? [];
    const named = opened?.items.find(({ key }) => key === item);
    const of = { reviewKey: "example", review: opened?.review.title };
    const share = { personId: crew.idOf("太郎"), secondId: null, dueOn: "2026-11-01" };
    const order = { reviewKey: "example", serviceId: sheet?.serviceId ?? "", share, seen: { [item]: null } };
    await as("花子", "shareReview", shareReview, order);
    const cell = { reviewKey: "example", item, sheetId: sheet?.id ?? "" };
    await as("花子", "writeComment", writeComment, { ...cell, text: "@太郎 見てください" });
    await as("花子", "writeComment", writeComment, { ...cell, text: "@太郎 もう一度" });
    expect(await workOf("太郎")).toEqual({
      mentions: [
        {
          ...{ ...of, vendor: sheet?.vendor, service: sheet?.service, sheetId: sheet?.id },
          item: {
            ...{ key: item, number: named?.number },
            name: { ja: named?.path.ja.at(-1), en: named?.path.en.at(-1) },
          },
          ...{ comment: expect.any(String), by: "花子", text: "@太郎 もう一度", at: expect.any(String) },
        },
      ],
      shares: [{ ...of, cells: 1, judged: 0, overdue: 1, nextDue: "2026-11-01" }],
      unsettled: [],
      decisions: [],
      risks: [],
    });
    await as("太郎", "writeComment", writeComment, { ...cell, text: "見ました" });
    expect((await workOf("太郎"))?.mentions).toEqual([]);

    // A decision waits when it is written down whole.
    const services = (opened?.sheets ?? []).map(({ serviceId }) => ({ ...openDecision(serviceId), reason: "r" }));
    const save = (decision: typeof emptyDecision, seen: number) =>
      as("太郎", "saveDecision", saveDecision, { reviewKey: "example", decision, seen });
    await save({ ...emptyDecision, services }, 0);
    expect(await workOf("Ann")).toEqual(NOTHING);
    await save({ ...emptyDecision, services: services.map((one) => ({ ...one, outcome: "approve" as const })) }, 1);
    expect((await workOf("Ann"))?.decisions).toEqual([{ ...of, changedAt: expect.any(String) }]);
    expect((await workOf("太郎"))?.decisions).toEqual([]);

    await as("花子", "writeComment", writeComment, { ...cell, text: "@太郎 閉じる前に" });
    expect((await workOf("太郎"))?.mentions).toHaveLength(1);
    await crew.close("example", { Ann: "approver" });
    expect(await workOf("太郎")).toEqual(NOTHING);
  });
});
