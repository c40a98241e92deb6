import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { createReview } from "../reviews/create-review.ts";
import { suggestPlacements } from "./suggest-placements.ts";

const SHEET = "No.,内容,回答\n1,お預かりした荷物の置き場,秘密の回答 千葉\n2,ウイルス対策の有無,秘密の回答 有り\n";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

describe("suggestPlacements", () => {
  let database: Database;
  let remove: () => Promise<void>;
  let server: Server | null = null;
  let seen: { body: string; authorization: string | undefined; path: string | undefined }[] = [];
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase("sqlite"));
    await createReview({ key: "r", title: "R" }, database);
    const file = { bytes: Buffer.from(SHEET), name: "a.csv" };
    await importChecksheet({ ...file, reviewKey: "r", vendor: "秘密の会社", service: "" }, database);
  });
  afterAll(() => remove());
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    seen = [];
  });

  /** A helper that stands on this machine as long as one test. */
  async function askWith(answer: Answer, milliseconds = 5_000) {
    server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      seen.push({ body, authorization: request.headers.authorization, path: request.url });
      answer(response, request);
    });
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1/`;
    return suggestPlacements({ reviewKey: "r", helper: { url, key: "k", model: "m", milliseconds } }, database);
  }
  const say = (content: string) => (response: ServerResponse) =>
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  const doubtfulRow = async () => (await openComparison({ reviewKey: "r" }, database))?.unplaced[0]?.rowId ?? "";

  it("sends the row's words and the items' titles, no answer and no name, and stores nothing", async () => {
    const before = await openComparison({ reviewKey: "r", now: new Date(0) }, database);
    const rowId = await doubtfulRow();
    const asked = await askWith(say('Here:\n```json\n{"rows":[{"row":1,"items":["server-location"]}]}\n```'));
    expect(asked).toEqual({ ok: true, value: { suggested: { [rowId]: ["server-location"] }, asked: 1 } });
    expect(await openComparison({ reviewKey: "r", now: new Date(0) }, database)).toEqual(before);
    const [request] = seen;
    expect(request).toMatchObject({ authorization: "Bearer k", path: "/v1/chat/completions" });
    expect(JSON.parse(request?.body ?? "")).toMatchObject({ model: "m", temperature: 0 });
    expect(request?.body).toContain("お預かりした荷物の置き場");
    expect(request?.body).toContain("server-location: ");
    expect(request?.body).not.toContain("秘密");
    // A row that is placed without doubt is nobody's business.
    expect(request?.body).not.toContain("2 ウイルス対策の有無");
  });

  it("takes only items that there are, for rows that were asked about, three at the most", async () => {
    const rows = [
      { row: 1, items: ["no-such-item", "firewall", "firewall", "server-location", "redundancy", "antivirus"] },
      { row: 2, items: ["firewall"] },
      { row: -1, items: ["firewall"] },
    ];
    const asked = await askWith(say(JSON.stringify({ rows })));
    if (!asked.ok) throw new Error(asked.code);
    expect(Object.keys(asked.value.suggested)).toEqual([await doubtfulRow()]);
    const [keys = []] = Object.values(asked.value.suggested);
    expect(keys.length).toBeLessThanOrEqual(3);
    expect(keys.slice(0, 2)).toEqual(["firewall", "server-location"]);
  });

  const failures: { title: string; answer: Answer; code: string; detail?: string; milliseconds?: number }[] = [
    { title: "no answer in time", answer: () => {}, code: "helper-slow", detail: "0.3 s", milliseconds: 300 },
    {
      title: "an error",
      answer: (response) => response.writeHead(401).end("no"),
      code: "helper-failed",
      detail: "401",
    },
    { title: "no JSON", answer: say("I do not know"), code: "helper-failed" },
    { title: "other JSON", answer: say('{"rows":"all"}'), code: "helper-failed" },
    { title: "no chat at all", answer: (response) => response.end("<html>"), code: "helper-failed" },
    { title: "an endless answer", answer: (response) => response.end(" ".repeat(2_000_000)), code: "helper-failed" },
    {
      title: "a way to somewhere else",
      answer: (response) => response.writeHead(307, { location: "http://127.0.0.1:1/" }).end(),
      code: "helper-failed",
    },
  ];
  it.each(failures)("a helper that gives $title harms nothing", async ({ answer, code, detail = "", milliseconds }) => {
    expect(await askWith(answer, milliseconds)).toEqual({ ok: false, code, detail });
  });
});
