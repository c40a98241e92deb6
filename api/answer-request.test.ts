import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closeCurrentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { TokenScope } from "#lib/domain/api-token.ts";
import { makeCrew } from "#lib/testing/make-crew.ts";
import { signInAs } from "#lib/testing/make-owner.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { issueToken } from "#lib/usecases/accounts/own-tokens.ts";
import { actAs } from "#lib/usecases/acting/act-as.ts";
import { answerRequest } from "./answer-request.ts";

const MOST_JSON_BYTES = 8 * 1024 * 1024;

describe.each(databaseKinds)("a request of a program, on %s,", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    const opened = await openTestDatabase(kind, "example");
    ({ database, remove } = opened);
    process.env["DATABASE_URL"] = opened.url;
    await makeCrew(database, { taro: "reviewer" });
    for (const name of ["owner", "taro"]) {
      const scopes: TokenScope[] = ["see", "review", "curate"];
      const input = { email: `${name}@example.com`, name, scopes, days: 1 };
      const who = { kind: "terminal", name: "root" } as const;
      const made = await actAs({ who, act: "issueToken", run: issueToken, input }, database);
      tokens[name] = made.ok && made.value.ok ? made.value.token : "";
    }
  });
  afterAll(async () => {
    await closeCurrentDatabase();
    delete process.env["DATABASE_URL"];
    await remove();
  });

  const as = (name: string) => ({ authorization: `Bearer ${tokens[name]}` });
  const sendFile = (): Response => {
    throw new Error("the password is x");
  };
  const ask = (at: string, init: RequestInit = {}) =>
    answerRequest(new Request(`http://localhost/api/v1${at}`, init), { isLocal: false, sendFile });
  const post = (headers: Record<string, string>, body: BodyInit) =>
    ask("/reviews", { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

  it("is nobody's by a cookie alone", async () => {
    const cookie = (await signInAs(database, "owner@example.com")).get("cookie") ?? "";
    expect(cookie).toMatch(/session_token=/);
    expect((await ask("/reviews", { headers: { cookie } })).status).toBe(401);
    expect((await ask("/reviews", { headers: as("owner") })).status).toBe(200);
  });

  it("has an idempotency key that is its owner's own", async () => {
    const once = (name: string, key: string) =>
      post({ ...as(name), "idempotency-key": key }, JSON.stringify({ title: "一度だけ" }));
    const [mine, theirs] = [await once("owner", "k"), await once("taro", "k")];
    expect([mine.status, theirs.status, theirs.headers.get("idempotency-replayed")]).toEqual([201, 201, null]);
    expect(await mine.text()).not.toBe(await theirs.text());
    const odd = [await once("owner", "x".repeat(201)), await once("owner", "é")];
    expect(odd.map(({ status }) => status)).toEqual([400, 400]);
  });

  it("is refused where it is too large, whether it says so or not", async () => {
    const large = " ".repeat(MOST_JSON_BYTES + 1);
    const said = await post({ ...as("owner"), "content-length": String(MOST_JSON_BYTES + 1) }, "{}");
    const unsaid = await post(as("owner"), large);
    expect([said.status, unsaid.status]).toEqual([413, 413]);
  });

  it("breaks without telling why", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const broken = await ask("/reviews/example/reports/csv", { headers: as("owner") });
    expect([broken.status, (await broken.text()).includes("password")]).toEqual([500, false]);
    expect(String(written.mock.calls[0]?.[0])).toContain("the password is x");
  });
});
