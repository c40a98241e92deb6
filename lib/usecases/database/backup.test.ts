import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import { dumpDatabase } from "#lib/db/backup/dump-database.ts";
import { refillDatabase } from "#lib/db/backup/refill-database.ts";
import { whatIsThere } from "#lib/db/backup/what-is-there.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { reportFormatSchema } from "#lib/domain/report.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { exportSnapshot } from "../decision/export-snapshot.ts";
import { openDecision } from "../decision/open-decision.ts";
import { saveDecision, signOff } from "../decision/sign-off.ts";
import { createReview } from "../reviews/create-review.ts";
import { backUp } from "./back-up.ts";
import { restore } from "./restore.ts";

const terminal: Actor = { kind: "terminal", name: "root" };
const other = { sqlite: "postgres", postgres: "sqlite" } as const;
const reviewKey = "example";
const INQUIRY = {
  ...{
    id: "i",
    code: "KB-1",
    kind: "follow-up",
    language: "ja",
    vendor: "V",
    service: "S",
    state: "sent",
    revision: 1,
  },
};
const now = new Date("2026-11-26T00:00:00.123Z");

describe.each(databaseKinds)("a backup of %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let folder: string;
  let archive: Buffer;
  let elsewhere: Database;
  let removeElsewhere: () => Promise<void>;

  async function act<Input, Result>(name: Act, run: UseCase<Input, Result>, input: Input): Promise<Result> {
    const acted = await actAs({ who: terminal, act: name, run, input }, database);
    if (!acted.ok) throw new Error(acted.code);
    return acted.value;
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kurabe-backup-"));
    ({ database, remove } = await openTestDatabase(kind, "example"));
    ({ database: elsewhere, remove: removeElsewhere } = await openTestDatabase(other[kind], "example"));
    await act("createReview", createReview, { key: "odd", title: "奇妙な 𠮷野家 '\"\\ \u2028 –" });
    const times = { createdAt: now, updatedAt: new Date(0) };
    const odd = { emailVerified: false, image: null, shutOutAt: new Date("2026-02-28T23:59:59.999Z") };
    await database.writer.person.create({
      data: { id: "p", name: "A\nB\tC", email: "a@example.com", role: "owner", ...odd, ...times },
    });
    const expiresAt = new Date("2099-01-01T00:00:00Z");
    await database.writer.session.create({ data: { id: "s", userId: "p", token: "t", expiresAt, ...times } });
    await database.writer.entryLink.create({ data: { tokenHash: "e", personId: "p", createdAt: now, expiresAt } });
    const token = { id: "a", personId: "p", name: "n", tokenHash: "a", scopes: "[]", createdAt: now, expiresAt };
    await database.writer.apiToken.create({ data: token });
    await database.writer.verification.create({ data: { id: "v", identifier: "i", value: "v", expiresAt, ...times } });
    await database.writer.limitCount.create({ data: { id: "l", until: expiresAt, count: 1 } });
    const { id: reviewId } = await database.reader.review.findFirstOrThrow();
    const link = { tokenHash: "h", linkExpiresAt: expiresAt, linkOpenedAt: now };
    await database.writer.inquiry.create({ data: { ...INQUIRY, ...link, reviewId, createdAt: now } });
    const outgoing = {
      via: "webhook",
      kind: "test",
      content: "{}",
      state: "waiting",
      attempts: 0,
      outcome: "",
      detail: "",
    };
    const hook = { id: "w", url: "https://a.example/", events: "[]", secret: "s", isOn: true, createdAt: now };
    await database.writer.webhook.create({
      data: {
        ...hook,
        deliveries: { create: { ...outgoing, id: "d", dueAt: expiresAt, createdAt: now, changedAt: now } },
      },
    });
    await sign(database);
    archive = await take(database);
  });
  afterAll(async () => {
    await Promise.all([remove(), removeElsewhere(), rm(folder, { recursive: true })]);
  });

  it("is the same in the other database: every value of every table, reviews, and reports of what was signed to the byte", async () => {
    expect(await refillDatabase(elsewhere, { archive: [archive] as never })).toMatchObject({ ok: true });
    const ways = /"name":"(Session|EntryLink|Verification|ApiToken|Inquiry|Webhook|Delivery|LimitCount)"/;
    const others = (bytes: Buffer) => rowsOf(bytes).filter((row) => !ways.test(row));
    expect(others(await take(elsewhere))).toEqual(others(archive));
    expect(rowsOf(archive).length - others(archive).length).toBeGreaterThanOrEqual(8);
    const { session, entryLink, verification, apiToken, inquiry, webhook, delivery, limitCount } = elsewhere.reader;
    const ended = [session.count(), entryLink.count(), verification.count(), apiToken.count(), delivery.count()];
    expect(await Promise.all([...ended, limitCount.count()])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await webhook.findMany()).toEqual([{ ...(await database.reader.webhook.findFirst()), isOn: false }]);
    expect(await inquiry.findFirst({ where: { id: "i" } })).toEqual({
      ...(await database.reader.inquiry.findFirst({ where: { id: "i" } })),
      ...{ tokenHash: null, linkExpiresAt: null },
    });
    expect(await openComparison({ reviewKey, now }, elsewhere)).toEqual(
      await openComparison({ reviewKey, now }, database),
    );
    for (const format of [...reportFormatSchema.options, "record" as const]) {
      expect(await digest(elsewhere, format), format).toBe(await digest(database, format));
    }
  });

  it("holds what was there when it began, whatever is done meanwhile", async () => {
    const taken = dumpDatabase(database);
    const pieces = [(await taken.next()).value?.bytes ?? Buffer.alloc(0)];
    await createReview({ key: "later", title: "later" }, database);
    for await (const { bytes } of taken) pieces.push(bytes);
    const keys = rowsOf(Buffer.concat(pieces)).filter((line) => line.includes('"later"'));
    expect(keys).toEqual([]);
  });

  it("is refused by a database that is not empty, unless told; is written down, with a chain that holds", async () => {
    const file = path.join(folder, "taken.gz");
    await writeFile(file, archive);
    const order = (replace: boolean) => ({
      who: terminal,
      act: "restore" as const,
      run: restore,
      input: { file, replace },
    });
    const before = rowsOf(await take(elsewhere));
    expect(await actAs(order(false), elsewhere)).toEqual({
      ok: true,
      value: { ok: false, code: "not-empty", detail: "" },
    });
    expect(rowsOf(await take(elsewhere))).toEqual(before);
    const restored = await actAs(order(true), elsewhere);
    const entries = 1 + rowsOf(archive).filter((line) => line.includes('"createReview"')).length;
    expect(restored).toMatchObject({ ok: true, value: { ok: true, log: { ok: true, entries } } });
    const last = await elsewhere.reader.auditEntry.findFirst({ orderBy: { seq: "desc" } });
    expect(last?.act).toBe("restore");
    expect(await actAs({ who: reviewer, act: "restore", run: restore, input: order(true).input }, elsewhere)).toEqual({
      ok: false,
      code: "not-allowed",
    });
  });

  it("changes nothing where it is cut off, changed, of a newer program, or no archive at all", async () => {
    const before = rowsOf(await take(elsewhere));
    const text = gunzipSync(archive).toString();
    const refill = async (bytes: Uint8Array) => {
      const filled = await refillDatabase(elsewhere, { archive: [bytes] as never });
      return filled.ok ? "restored" : filled.code;
    };
    expect(await refill(gzipSync(text.replace('"format":1', '"format":2')))).toBe("newer");
    expect(await refill(gzipSync(text.replace('"001_first"', '"001_first","999_later"')))).toBe("newer");
    expect(await refill(gzipSync("{}\n"))).toBe("not-an-archive");
    expect(await refill(Buffer.from("PK no archive"))).toBe("not-an-archive");
    expect(await refill(new Uint8Array())).toBe("not-an-archive");
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.01, max: 0.999, noNaN: true }), fc.boolean(), async (place, isCut) => {
        const at = Math.floor(archive.length * place);
        const bytes = Buffer.from(archive.subarray(0, isCut ? at : undefined));
        if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        // Where the very first block cannot be unpacked, nothing says that it was an archive.
        expect(await refill(bytes)).toMatch(/^(damaged|not-an-archive)$/);
      }),
      { numRuns: 4 },
    );
    // Rows behind the end, an end without a beginning, and a table before one, packed well.
    const sealOf = (rows: number, said: string) => {
      const sha256 = createHash("sha256").update(said).digest("hex");
      return `${JSON.stringify({ line: "end", rows, sha256 })}\n`;
    };
    const vendor = text.indexOf('{"line":"table","name":"Vendor"');
    const table = text.slice(vendor, text.indexOf("\n", vendor) + 1);
    expect(await refill(gzipSync(`${text}["unchecked"]\n`))).toBe("damaged");
    expect(await refill(gzipSync(sealOf(0, "")))).toBe("not-an-archive");
    expect(await refill(gzipSync(`${table}${sealOf(0, table)}`))).toBe("not-an-archive");
    expect(await refill(gzipSync(`[]\n${sealOf(0, "[]\n")}`))).toBe("not-an-archive");
    // A whole row taken out, and packed well.
    expect(await refill(gzipSync(text.replace(/^.*"a@example.com".*\n/m, "")))).toBe("damaged");
    expect(rowsOf(await take(elsewhere))).toEqual(before);
  });

  it("is not made of a database with nothing in it", async () => {
    const empty = await openTestDatabase(kind);
    expect(await whatIsThere(empty.database)).toEqual({ kind: "nothing" });
    expect(await backUp(empty.database)).toBeNull();
    await empty.database.writer.$executeRawUnsafe('CREATE TABLE "theirs" (id INTEGER)');
    const file = path.join(folder, "taken.gz");
    expect(await restore({ file, replace: true }, empty.database)).toMatchObject({ code: "foreign", detail: "theirs" });
    await empty.remove();
  });
});

const reviewer: Actor = {
  ...{ kind: "person", id: "1", sessionId: "s", email: "r@example.com", name: "R", role: "reviewer" },
  ...{ closed: [], memberOf: {} },
};

async function take(database: Database): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const { bytes } of dumpDatabase(database)) pieces.push(bytes);
  return Buffer.concat(pieces);
}

/** All rows of an archive with the name of their table, in any order: databases have none. */
function rowsOf(archive: Buffer): string[] {
  let table = "";
  const rows: string[] = [];
  for (const line of gunzipSync(archive).toString().split("\n")) {
    if (line.startsWith("[")) rows.push(`${table} ${line}`);
    else if (line.startsWith('{"line":"table"')) table = line;
  }
  expect(rows.length).toBeGreaterThan(100);
  return rows.toSorted();
}

async function digest(database: Database, format: Parameters<typeof exportSnapshot>[0]["format"]): Promise<string> {
  const exported = await exportSnapshot({ reviewKey, number: 1, format, language: "ja" }, database);
  if (!exported.ok) throw new Error(exported.code);
  const hash = createHash("sha256");
  for (const piece of exported.file.content.pieces) hash.update(piece);
  return hash.digest("hex");
}

async function sign(database: Database): Promise<void> {
  const { decision, revision } = (await openDecision({ reviewKey }, database)) ?? {};
  if (!decision) throw new Error("no review");
  const services = decision.services.map((service) => ({ ...service, outcome: "reject" as const, reason: "r" }));
  const said = { ...decision, services, approver: "佐藤" };
  await saveDecision({ reviewKey, decision: said, seen: revision ?? 0 }, database);
  const { revision: seen = 0, stamp = "" } = (await openDecision({ reviewKey }, database)) ?? {};
  const signed = await signOff({ reviewKey, seen, stamp }, database);
  if (!signed.ok) throw new Error(signed.code);
}
