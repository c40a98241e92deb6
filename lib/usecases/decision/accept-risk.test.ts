import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { openDecision as decideOn, emptyDecision } from "#lib/domain/decision.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { spellOut } from "#lib/testing/spell-out.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { judgeGrid } from "../comparison/judge-grid.ts";
import { exportReport } from "../report/export-report.ts";
import { decideVerdict } from "../work/decide-verdict.ts";
import { listAttention } from "../work/list-attention.ts";
import { listMyWork } from "../work/list-my-work.ts";
import { openShares } from "../work/share-review.ts";
import { approveRisk, proposeRisk, withdrawRisk } from "./accept-risk.ts";
import { decisionStanding } from "./decision-standing.ts";
import { exportSnapshot } from "./export-snapshot.ts";
import { openDecision } from "./open-decision.ts";
import { saveDecision, signOff } from "./sign-off.ts";

const reviewKey = "example";
const order = { owner: "事業部長", reason: "代替策：月次の点検", until: "2099-03-31" };

describe.each(databaseKinds)("a risk that somebody bears, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  let at: { reviewKey: string; profileId: string; item: string; sheetId: string };
  let services: string[];
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    crew = await makeCrew(database, { 太郎: "reviewer", 次郎: "approver", 三郎: "viewer" });
    const opened = await openShares({ reviewKey }, database);
    const [item = ""] = opened?.shares.items.keys() ?? [];
    at = { reviewKey, profileId: opened?.profile?.id ?? "", item, sheetId: opened?.sheets[0]?.id ?? "" };
    services = opened?.sheets.map(({ serviceId }) => serviceId) ?? [];
    await say("not-acceptable", null);
  });
  afterAll(() => remove());

  async function as<Input, Result>(name: string, act: Act, run: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: await crew.actor(name), act, run, input }, database);
    return done.ok ? done.value : done.code;
  }
  const say = (opinion: "acceptable" | "not-acceptable", seen: "acceptable" | "not-acceptable" | null) =>
    as("太郎", "decideVerdict", decideVerdict, {
      ...{ ...at, verdict: { opinion, reason: "" } },
      seen: seen && { opinion: seen, reason: "" },
    });
  const propose = (seen: number, more = {}) =>
    as("太郎", "proposeRisk", proposeRisk, { ...at, seen, order: { ...order, ...more } });
  const withdraw = async () => as("太郎", "withdrawRisk", withdrawRisk, { ...at, seen: await revision() });
  const approve = (name: string, seen: number) => as(name, "approveRisk", approveRisk, { ...at, seen });
  const risks = async (now = new Date()) =>
    (await judgeGrid({ reviewKey, profileId: at.profileId, now }, database))?.risks;
  /** Of the risk that stands there; 0: there is none. */
  const revision = async () => (await risks())?.[0]?.revision ?? 0;
  const scores = async () => (await judgeGrid({ reviewKey, profileId: at.profileId }, database))?.marks.sheets;

  it("is proposed where an answer is not good enough, counts when it is approved, and moves no mark", async () => {
    const before = await scores();
    expect(await propose(0, { until: "2020-01-01" })).toEqual({ ok: false, code: "over" });
    expect(await propose(0)).toEqual({ ok: true });
    expect(await risks()).toEqual([
      { ...order, item: at.item, sheetId: at.sheetId, revision: await revision(), approved: null, state: "proposed" },
    ]);
    expect(await as("次郎", "listMyWork", listMyWork, {})).toMatchObject({ risks: [{ reviewKey, count: 1 }] });
    expect(await as("太郎", "listMyWork", listMyWork, {})).toMatchObject({ risks: [] });
    const seen = await revision();
    expect([await approve("太郎", seen), await approve("三郎", seen)]).toEqual(["not-allowed", "not-allowed"]);
    expect(await approve("次郎", 0)).toEqual({ ok: false, code: "changed" });
    expect(await approve("次郎", seen)).toEqual({ ok: true });
    expect(await risks()).toMatchObject([{ state: "counts", approved: { by: "次郎" }, revision: seen + 1 }]);
    expect(await scores()).toEqual(before);
  });

  it("is said in the decision, in its record, and in reports", async () => {
    const saved = { ...emptyDecision, approver: "次郎", services: services.map(decided) };
    await as("次郎", "saveDecision", saveDecision, { reviewKey, decision: saved, seen: 0 });
    const opened = await openDecision({ reviewKey, profileId: at.profileId }, database);
    expect(opened?.risks).toMatchObject([{ ...order, state: "counts" }]);
    const signing = { reviewKey, seen: 1, stamp: opened?.stamp ?? "", profileId: at.profileId };
    expect(await as("次郎", "signOff", signOff, signing)).toMatchObject({ ok: true, number: 1 });
    const record = await exportSnapshot({ reviewKey, number: 1, format: "record", language: "ja" }, database);
    expect(await spellOut(record)).toContain(order.reason);
    // What is packed is made of the same report; csv holds the answers alone.
    for (const format of ["json", "md", "html"] as const) {
      const file = await exportReport({ reviewKey, format, language: "ja", profileId: at.profileId }, database);
      expect((await spellOut(file)).includes(order.reason), format).toBe(true);
    }
  });

  it("leaves a signed decision in need of another look when it is taken back", async () => {
    expect(await decisionStanding(reviewKey, database)).toBe("stands");
    expect(await withdraw()).toEqual({ ok: true });
    expect(await decisionStanding(reviewKey, database)).toBe("look");
    const opened = await openDecision({ reviewKey }, database);
    expect(opened?.latest).toMatchObject({
      changes: [{ kind: "risk", item: at.item, before: `${order.owner} (${order.until}): ${order.reason}`, after: "" }],
    });
    expect(await propose(0)).toEqual({ ok: true });
    expect(await approve("次郎", await revision())).toEqual({ ok: true });
    expect(await decisionStanding(reviewKey, database)).toBe("stands");
  });

  it("counts no longer after its last day, or when what it rests on is another: it is listed for another look", async () => {
    const later = new Date("2099-04-01T00:00:00Z");
    expect(await risks(later)).toMatchObject([{ state: "ended" }]);
    const listed = await listAttention({ now: later }, database);
    expect(listed.risks).toMatchObject([{ reviewKey, item: at.item, owner: order.owner, because: "ended" }]);
    expect((await listAttention({}, database)).risks).toEqual([]);
    await database.writer.acceptedRisk.updateMany({ data: { basis: "other" } });
    expect(await risks()).toMatchObject([{ state: "changed" }]);
    expect((await listAttention({}, database)).risks).toMatchObject([{ because: "changed" }]);
    expect(await approve("次郎", await revision())).toEqual({ ok: false, code: "over" });
    await crew.close(reviewKey, { 次郎: "approver", 太郎: "reviewer" });
    expect(await as("三郎", "listAttention", listAttention, {})).toMatchObject({ risks: [] });
    expect(await as("三郎", "proposeRisk", proposeRisk, { ...at, seen: await revision(), order })).toBe(
      "no-such-review",
    );
  });

  it("is said anew and must then be approved anew, never in place of what one has not seen; the log has both", async () => {
    const seen = await revision();
    expect(await propose(seen - 1)).toEqual({ ok: false, code: "changed" });
    expect(await propose(seen, { until: "2099-12-31" })).toEqual({ ok: true });
    expect(await risks()).toMatchObject([
      { state: "proposed", until: "2099-12-31", approved: null, revision: seen + 1 },
    ]);
    const entry = await database.reader.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
    expect(JSON.parse(entry.content)).toMatchObject({
      ...{ act: "proposeRisk", outcome: { kind: "done" } },
      asked: { order: { until: "2099-12-31" }, before: { until: order.until, approverName: "次郎" } },
    });
    const both = await Promise.all([propose(seen + 1, { owner: "甲" }), propose(seen + 1, { owner: "乙" })]);
    expect(both.filter((said) => typeof said === "object" && said.ok).length).toBe(1);
  });

  it("is not needed where the answer is good enough, and is found nowhere else", async () => {
    await say("acceptable", "not-acceptable");
    expect(await risks()).toMatchObject([{ state: "needless" }]);
    expect(await propose(await revision())).toEqual({ ok: false, code: "no-gap" });
    expect(await approve("次郎", await revision())).toEqual({ ok: false, code: "no-gap" });
    expect(await withdraw()).toEqual({ ok: true });
    expect(await risks()).toEqual([]);
    const place = { ...at, seen: 0, order };
    const elsewhere = [
      { ...place, profileId: "none" },
      { ...place, sheetId: "none" },
      { ...place, item: "none" },
    ];
    const said = await Promise.all(elsewhere.map((one) => as("太郎", "proposeRisk", proposeRisk, one)));
    expect(said.map((one) => typeof one === "object" && !one.ok && one.code)).toEqual([
      "no-such-profile",
      "no-such-cell",
      "no-such-cell",
    ]);
  });

  it("is approved as it was seen alone: not where it was withdrawn meanwhile and another was said", async () => {
    await say("not-acceptable", "acceptable");
    expect(await propose(0, { until: "2098-12-31" })).toEqual({ ok: true });
    const seen = await revision();
    expect(await withdraw()).toEqual({ ok: true });
    expect(await propose(0, { until: "2099-12-31" })).toEqual({ ok: true });
    expect(await approve("次郎", seen)).toEqual({ ok: false, code: "changed" });
    expect(await risks()).toMatchObject([{ state: "proposed", until: "2099-12-31" }]);
  });

  const decided = (serviceId: string) => ({ ...decideOn(serviceId), outcome: "hold" as const, reason: "r" });
});
