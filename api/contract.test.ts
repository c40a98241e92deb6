import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scopesFor } from "#lib/accounts/may.ts";
import { rightsOfRoles } from "#lib/accounts/who-may.ts";
import { closeCurrentDatabase } from "#lib/db/current-database.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { type Role, roleSchema } from "#lib/domain/actor.ts";
import type { TokenScope } from "#lib/domain/api-token.ts";
import { type JsonSchema, spoil, wrongValues } from "#lib/testing/spoil-json.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { issueToken } from "#lib/usecases/accounts/own-tokens.ts";
import { actAs } from "#lib/usecases/acting/act-as.ts";
import { grantRequest } from "#lib/usecases/acting/grant-request.ts";
import { verifyLog } from "#lib/usecases/acting/verify-log.ts";
import { createReview } from "#lib/usecases/reviews/create-review.ts";
import { setMember } from "#lib/usecases/reviews/review-members.ts";
import { answerRequest } from "./answer-request.ts";
import { openApiText } from "./openapi.ts";

// As tools read it: what is tried here is what the document says, not what the code knows.
const document = JSON.parse(openApiText()) as {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, JsonSchema> };
};
type Parameter = { in: "path" | "query" | "header"; name: string; required?: boolean; schema: JsonSchema };
type Content = Record<string, { schema: JsonSchema }>;
type Described = {
  operationId: string;
  security: { token: TokenScope[] }[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};
type Line = { method: string; path: string; described: Described };

const lines: Line[] = Object.entries(document.paths).flatMap(([at, methods]) =>
  Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path: at, described })),
);
const find = (ref: string): JsonSchema => document.components.schemas[ref.split("/").at(-1) ?? ""] ?? {};
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema({ $id: "doc", ...document });

const escapePart = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");

/** Fails unless the document has this status and this body for the operation. */
async function expectDescribed({ method, path: at, described }: Line, response: Response): Promise<unknown> {
  const where = `${method} ${at} ${response.status}`;
  expect(Object.keys(described.responses), where).toContain(String(response.status));
  if (response.status === 204 || response.status === 304) return null;
  const type = (response.headers.get("content-type") ?? "").replace(/; charset=.*/, "");
  const kinds = Object.keys(described.responses[response.status]?.content ?? {});
  const kind = kinds.find((one) => one.startsWith(type)) ?? "";
  expect(kinds, where).toContain(kind);
  const body = await response.text();
  if (kind !== "application/json" && kind !== "application/problem+json") return body;
  const place = ["paths", at, method.toLowerCase(), "responses", String(response.status), "content", kind, "schema"];
  const check = ajv.compile({ $ref: `doc#/${place.map(escapePart).join("/")}` });
  const value = JSON.parse(body);
  if (at.includes("/reports/")) return value;
  expect(check(value) ? null : [where, check.errors, body.slice(0, 500)]).toBeNull();
  return value;
}

const MEDIA = "application/json";
const HOUSE = "http://localhost/api/v1";

describe.each(databaseKinds)("what programs can ask for, on %s", (kind) => {
  let database: Database;
  let url: string;
  let remove: () => Promise<void>;
  const tokens: Record<string, string> = {};
  let params: Record<string, string> = {};

  const issue = async (email: string, scopes: TokenScope[]) => {
    const input = { email, name: scopes.join(), scopes, days: 1 };
    const who = { kind: "terminal" as const, name: "root" };
    const made = await actAs({ who, act: "issueToken", run: issueToken, input }, database);
    if (!made.ok || !made.value.ok) throw new Error("no token");
    return made.value.token;
  };

  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    process.env["API_REQUESTS_PER_MINUTE"] = "100000";
    ({ database, url, remove } = await openTestDatabase(kind, "example"));
    process.env["DATABASE_URL"] = url;
    for (const role of roleSchema.options) {
      const now = new Date();
      const person = { id: role, name: role, email: `${role}@example.com`, emailVerified: true, role };
      await database.writer.person.create({ data: { ...person, createdAt: now, updatedAt: now } });
      tokens[role] = await issue(person.email, scopesFor(role));
    }
    tokens["looking"] = await issue("owner@example.com", ["see"]);
    tokens["past"] = await issue("owner@example.com", ["see"]);
    const past = await database.reader.apiToken.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    await database.writer.apiToken.update({ where: { id: past.id }, data: { expiresAt: new Date(0) } });
    const times = { createdAt: new Date(), changedAt: new Date(), dueAt: new Date() };
    const mail = { via: "mail", kind: "test", address: "a@example.com", content: "{}", attempts: 0, ...times };
    for (const state of ["waiting", "given-up"])
      await database.writer.delivery.create({ data: { id: state, ...mail, state, outcome: "", detail: "" } });
    params = await findParams();
  });
  afterAll(async () => {
    await closeCurrentDatabase();
    delete process.env["DATABASE_URL"];
    delete process.env["API_REQUESTS_PER_MINUTE"];
    await remove();
  });

  type Sending = { token?: string | undefined; body?: unknown; headers?: Record<string, string>; query?: string };
  const ask = (method: string, at: string, { token = "owner", body, headers = {}, query = "" }: Sending = {}) => {
    const isForm = body instanceof FormData;
    const isRaw = typeof body === "string";
    const request = new Request(`${HOUSE}${at}${query}`, {
      method,
      headers: {
        ...(token !== "" && { authorization: `Bearer ${tokens[token] ?? token}` }),
        ...(body !== undefined && !isForm && { "content-type": MEDIA }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm || isRaw ? body : JSON.stringify(body) }),
    });
    return answerRequest(request, {
      isLocal: false,
      sendFile: (_request, { content, mediaType }) => {
        return new Response(Buffer.concat([...content.pieces]), { headers: { "content-type": mediaType } });
      },
    });
  };
  const read = async (at: string) => (await (await ask("GET", at)).json()) as Record<string, never>;
  const fill = (at: string, values = params) =>
    at.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));

  /** A value for each part of a path that there is in the example, found as a program finds it. */
  async function findParams() {
    const review = await read("/reviews/example");
    const profiles = await read("/reviews/example/requirements");
    const { id: profile, profile: content } = (profiles["items"] as unknown as Record<string, never>[])[0] ?? {};
    const sheet = (review["sheets"] as unknown as { id: string }[])[0]?.id ?? "";
    const item = (content as unknown as { requirements: { item: string }[] }).requirements[0]?.item ?? "";
    const sha256 = "0".repeat(64);
    return {
      review: "example",
      sheet,
      sha256,
      profile: String(profile),
      item,
      template: "mic-cloud",
      format: "json",
      delivery: "waiting",
    };
  }

  /** A right body of each operation that takes one. */
  async function rightBody(operationId: string): Promise<unknown> {
    switch (operationId) {
      case "createReview":
        return { title: "プログラムから" };
      case "renameReview":
        return { title: "名前を変えた" };
      case "importSheet":
      case "fileSheet":
        return makeForm({ file: makeSheet(operationId), vendor: "プログラム社" });
      case "importReport":
        return makeForm({ file: new Blob([await (await ask("GET", "/reviews/example/reports/json")).text()]) });
      case "placeRows": {
        const { items } = await read(`${fill("/reviews/{review}/sheets/{sheet}/rows")}?limit=50`);
        const row = (items as unknown as { id: string; bucket: string }[]).find(({ bucket }) => bucket === "question");
        return { decisions: { [row?.id ?? ""]: { items: [params["item"]], seen: null } } };
      }
      case "createProfile":
        return { kind: "ready", name: "personal-data" };
      case "saveProfile":
        return { profile: (await read(fill("/reviews/{review}/requirements/{profile}")))["profile"] };
      case "decideVerdict":
        return { opinion: "acceptable", reason: "プログラムが言った" };
      case "createTemplate":
        return { template: { ...(await read("/templates/mic-cloud")), key: "of-a-program" } };
      case "saveTemplate":
        return { template: await read("/templates/mic-cloud") };
      default:
        return undefined;
    }
  }

  function makeSheet(answer: string): Blob {
    const rows = [
      "No.,項目,内容,回答",
      `1,バックアップ,バックアップの有無,有り ${answer}`,
      "2,暗号化,暗号化の有無,無し",
    ];
    return new Blob([rows.join("\r\n")]);
  }

  function makeForm({ file, ...said }: { file: Blob; vendor?: string }): FormData {
    const form = new FormData();
    form.set("file", file, "プログラム.csv");
    for (const [name, value] of Object.entries(said)) form.set(name, value);
    return form;
  }

  const isLocking = ({ described }: Line) => described.parameters?.some(({ name }) => name === "If-Match") ?? false;
  const etagAt = async (at: string) => (await ask("GET", at)).headers.get("etag") ?? "";
  const mayAsk = (role: Role, { described }: Line) => {
    const rights: readonly string[] = rightsOfRoles[role];
    return described.security[0]?.token.some((scope) => rights.includes(scope)) ?? false;
  };

  it("is refused to nobody's token, to one past its day, and to one whose scopes do not reach", async () => {
    for (const line of lines) {
      for (const token of ["", "past", "kurabe_nonsense"]) {
        const response = await ask(line.method, fill(line.path), { token });
        expect([line.path, token, response.status]).toEqual([line.path, token, 401]);
        expect(response.headers.get("www-authenticate")).toBe("Bearer");
        await expectDescribed(line, response);
      }
      if (line.described.security[0]?.token.includes("see")) continue;
      const response = await ask(line.method, fill(line.path), {
        token: "looking",
        ...(line.method !== "GET" && { body: {} }),
      });
      expect([line.method, line.path, response.status]).toEqual([line.method, line.path, 403]);
      await expectDescribed(line, response);
    }
  });

  // Every field of every operation is spoilt, so it grows with the document; a busy machine takes its time.
  it("refuses what is not as the document says, wherever it is wrong, and says so in its words", async () => {
    const strange = ["x", "..", "%00", "a%2Fb", "'%20OR%201=1", "%ED%A0%80", "ゐ", "A".repeat(300)];
    for (const line of lines) {
      const at = fill(line.path);
      const { parameters = [], requestBody, operationId } = line.described;
      const right = await rightBody(operationId);
      // A file is not read for nothing.
      const sent = right instanceof FormData ? new FormData() : right;
      for (const { name } of parameters.filter((one) => one.in === "path")) {
        for (const value of strange) {
          const place = line.path.replaceAll(/\{(\w+)\}/g, (_, other: string) => {
            return other === name ? value : encodeURIComponent(params[other] ?? "");
          });
          if (new URL(`${HOUSE}${place}`).pathname !== `/api/v1${place}` && value === "..") continue;
          const headers = { "if-match": "*" };
          const response = await ask(line.method, place, { headers, body: sent });
          expect([line.method, place, response.status >= 400 && response.status < 500]).toEqual([
            line.method,
            place,
            true,
          ]);
          await expectDescribed(line, response);
        }
      }
      for (const { name, schema } of parameters.filter((one) => one.in === "query")) {
        const wrong = [...wrongValues(schema).filter((value) => typeof value !== "object"), "\u0000"];
        for (const value of wrong) {
          const query = `?${new URLSearchParams({ [name]: String(value) })}`;
          await expectDescribed(line, await ask(line.method, at, { query }));
        }
      }
      await expectStatus(line, 400, { query: "?no-such-parameter=1" });
      const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      if (!type || !content) continue;
      await expectStatus(line, 415, { body: "<xml/>", headers: { "content-type": "text/xml", "if-match": "*" } });
      if (type !== MEDIA) {
        await expectStatus(line, 400, { body: "no form", headers: { "content-type": `${type}; boundary=x` } });
        await expectStatus(line, 400, { body: new FormData() });
        continue;
      }
      await expectStatus(line, 400, { body: "{", headers: { "if-match": "*" } });
      for (const body of spoil(right, content.schema, find)) {
        const response = await ask(line.method, at, { body, headers: { "if-match": "*" } });
        expect([operationId, body, response.status]).toEqual([operationId, body, 400]);
        await expectDescribed(line, response);
      }
    }

    async function expectStatus(line: Line, status: number, sending: Sending) {
      const response = await ask(line.method, fill(line.path), sending);
      expect([line.method, line.path, response.status]).toEqual([line.method, line.path, status]);
      await expectDescribed(line, response);
    }
  }, 180_000);

  it("answers who may as the document says, and who may not with 403", async () => {
    // What is taken away goes last, the innermost first.
    const place = ({ method, path: at }: Line) => (method === "DELETE" ? 1000 - at.length : 0);
    const inOrder = lines.toSorted((a, b) => place(a) - place(b));
    for (const line of inOrder) {
      const at = fill(line.path);
      const { operationId } = line.described;
      for (const role of roleSchema.options) {
        const isOwner = role === "owner";
        // What a file comes to is seen once.
        const right = await rightBody(operationId);
        const body = right instanceof FormData && !isOwner ? new FormData() : right;
        const headers = isLocking(line) ? { "if-match": await etagAt(at) } : {};
        const response = await ask(line.method, at, { token: role, body, headers });
        const where = [role, line.method, line.path, response.status];
        const said = (await expectDescribed(line, response)) as { code?: string } | null;
        const detail = [...where, said?.code];
        if (isOwner)
          expect(detail, JSON.stringify(said)).toEqual([
            ...where.slice(0, 3),
            expect.toSatisfy((status) => status < 300),
            undefined,
          ]);
        else if (mayAsk(role, line)) expect([401, 403], String(detail)).not.toContain(response.status);
        else expect(detail).toEqual([...where.slice(0, 3), 403, "not-allowed"]);
      }
    }
    expect((await ask("PUT", fill("/reviews/{review}/sheets/{sheet}"))).status).toBe(204);
    expect(await verifyLog(database)).toMatchObject({ ok: true });
  });

  it("shows nobody a review that is others'", async () => {
    await createReview({ key: "closed", title: "内緒" }, database);
    await setMember({ reviewKey: "closed", personId: "approver", role: "approver" }, database);
    for (const line of lines.filter(({ path: at }) => at.startsWith("/reviews/{review}"))) {
      const at = fill(line.path, { ...params, review: "closed" });
      const response = await ask(line.method, at, { token: "reviewer", headers: { "if-match": "*" } });
      expect([line.method, at, response.status, (await response.json()).code]).toEqual([
        line.method,
        at,
        404,
        "no-such-review",
      ]);
    }
    const listed = JSON.stringify(await (await ask("GET", "/reviews", { token: "reviewer" })).json());
    expect(listed).not.toContain("内緒");
  });

  it("says what there is, and how, where something else is asked", async () => {
    const [strange, wrong] = [await ask("GET", "/nothing/here"), await ask("DELETE", "/reviews")];
    expect([strange.status, (await strange.json()).code]).toEqual([404, "no-such-operation"]);
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
    const title = async (language: string) =>
      (await ask("GET", "/nothing", { headers: { "accept-language": language } })).json();
    expect([(await title("ja")).title, (await title("en")).title]).toEqual([
      "このアドレスには何もありません。",
      "There is nothing at this address.",
    ]);
  });

  it("pages through a list without losing or doubling a line, and needs no second answer where nothing changed", async () => {
    const at = fill("/reviews/{review}/sheets/{sheet}/rows");
    const whole = (await read(`${at}?limit=500`))["items"] as unknown as { id: string }[];
    const paged: string[] = [];
    let query = "?limit=7";
    for (let next: string | null = ""; next !== null; query = `?limit=7&cursor=${next}`) {
      const page = (await (await ask("GET", at, { query })).json()) as { items: { id: string }[]; next: string | null };
      paged.push(...page.items.map(({ id }) => id));
      next = page.next;
      if (next === null) break;
    }
    expect(paged).toEqual(whole.map(({ id }) => id));
    const etag = await etagAt(at);
    expect((await ask("GET", at, { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("tells owners and administrators what waits to go out, by a token that sees no answer", async () => {
    tokens["watching"] = await issue("admin@example.com", ["watch"]);
    await expect(issue("reviewer@example.com", ["see", "watch"])).rejects.toThrow("no token");
    const list = async (query: string) => {
      const page = (await (await ask("GET", "/deliveries", { token: "watching", query })).json()) as {
        items: { id: string; to: string }[];
        next: string | null;
      };
      return { ids: page.items.map(({ id }) => id), next: page.next };
    };
    const first = await list("?limit=1");
    const second = await list(`?limit=1&cursor=${first.next}`);
    expect([[...first.ids, ...second.ids].toSorted(), second.next]).toEqual([["given-up", "waiting"], null]);
    expect(await list("?state=given-up")).toEqual({ ids: ["given-up"], next: null });
    expect((await ask("GET", "/deliveries/nothing", { token: "watching" })).status).toBe(404);
    expect((await ask("GET", "/reviews", { token: "watching" })).status).toBe(403);
  });

  it("overwrites nothing that the program has not seen", async () => {
    const { id } = (await (
      await ask("POST", "/reviews/example/requirements", { body: { kind: "ready", name: "no-personal-data" } })
    ).json()) as { id: string };
    const at = `/reviews/example/requirements/${id}`;
    const [seen, { profile }] = [await etagAt(at), await read(at)];
    const save = (etag?: string) =>
      ask("PUT", at, { body: { profile }, headers: etag === undefined ? {} : { "if-match": etag } });
    expect((await save()).status).toBe(428);
    // Of two who saw the same, one stores; the other is told.
    expect([(await save(seen)).status, (await save(seen)).status]).toEqual([200, 412]);
    const now = await etagAt(at);
    const both = await Promise.all([save(now), save(now)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it("does nothing twice under one idempotency key", async () => {
    const post = (title: string, key: string) =>
      ask("POST", "/reviews", { body: { title }, headers: { "idempotency-key": key } });
    const first = await post("一度だけ", "k1");
    const again = await post("一度だけ", "k1");
    expect([first.status, again.status, await again.text()]).toEqual([201, 201, await first.text()]);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect((await post("別のもの", "k1")).status).toBe(422);
    const many = await Promise.all(Array.from({ length: 4 }, () => post("同時に", "k2")));
    expect(many.map(({ status }) => status).filter((status) => ![201, 409].includes(status))).toEqual([]);
    expect(await database.reader.review.count({ where: { title: { in: ["一度だけ", "同時に"] } } })).toBe(2);
    // A refused one may be tried again.
    expect([(await post("", "k3")).status, (await post("直した", "k3")).status]).toEqual([400, 201]);
  });

  it("grants no more than the limit, whichever instance is asked", async () => {
    process.env["API_REQUESTS_PER_MINUTE"] = "50";
    const other = await openDatabase(url);
    if (!other.ok) throw new Error(other.code);
    const [now, caller] = [Date.parse("2026-11-26T00:00:30Z"), "counted"];
    const tries = Array.from({ length: 80 }, (_, at) => (at % 2 === 0 ? database : other.value));
    const grants: boolean[] = [];
    for (const one of tries) grants.push((await grantRequest({ caller, now }, one)).isGranted);
    expect(grants.filter(Boolean)).toHaveLength(50);
    const later = await grantRequest({ caller, now: now + 60_000 }, other.value);
    expect(later).toEqual({ isGranted: true, limit: 50, remaining: 49, reset: 30 });
    await other.value.close();
    // Together as one after the other: none is refused while there is something left.
    const together = Array.from({ length: 50 }, () => grantRequest({ caller: "at once", now }, database));
    expect((await Promise.all(together)).filter(({ isGranted }) => isGranted)).toHaveLength(50);
    expect(await grantRequest({ caller: "at once", now }, database)).toMatchObject({ isGranted: false, remaining: 0 });
    process.env["API_REQUESTS_PER_MINUTE"] = "1";
    tokens["fresh"] = await issue("viewer@example.com", ["see"]);
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push(await ask("GET", "/reviews", { token: "fresh" }));
    process.env["API_REQUESTS_PER_MINUTE"] = "100000";
    const last = statuses.at(-1);
    expect([last?.status, Number(last?.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(last?.headers.get("ratelimit-remaining")).toBe("0");
  });
});
