import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { openMetrics } from "./metrics.mjs";
import { loggedPath, logRequest, openLog } from "./request-log.mjs";
import { stopGracefully } from "./stop-gracefully.mjs";

let server: Server;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

const token = "A".repeat(43);

describe("the log of requests", () => {
  it.each([
    ["/reviews/example?search=secret", "/reviews/example"],
    [`/answer/${token}/evidence?handed=1`, "/answer/:token/evidence"],
    [`/enter/${token}`, "/enter/:token"],
    ["/", "/"],
  ])("keeps of %s only %s", (url, expected) => {
    expect(loggedPath(url)).toBe(expected);
  });

  it.each([
    { title: "makes an id", believesId: false, sent: "given-by-a-stranger", expected: /^[0-9a-f-]{36}$/ },
    {
      title: "takes the id of our own proxy",
      believesId: true,
      sent: "from-the-proxy-1",
      expected: /^from-the-proxy-1$/,
    },
    {
      title: "takes no id that could be more than an id",
      believesId: true,
      sent: "a b {}",
      expected: /^[0-9a-f-]{36}$/,
    },
  ])("$title, and says what came of it, without what was asked", async ({ believesId, sent, expected }) => {
    const lines: string[] = [];
    const log = openLog(true, { write: (line: string) => void lines.push(line) });
    const address = await serve((request, response) => {
      logRequest(request, response, { log, believesId });
      response.statusCode = 503;
      response.end("the answer");
    });
    const headers = { "x-request-id": sent, cookie: "session=cookie-secret", authorization: "Bearer bearer-secret" };
    const answer = await fetch(`${address}/a/${token}?q=query-secret`, {
      method: "POST",
      body: "body-secret",
      headers,
    });
    await answer.text();
    await expect.poll(() => lines.length).toBe(1);
    const { time, milliseconds, ...said } = JSON.parse(lines[0] ?? "");
    expect(said).toEqual({
      ...{ level: 50, id: expect.stringMatching(expected), method: "POST", path: "/a/:token" },
      ...{ status: 503, isWhole: true, msg: "request" },
    });
    expect(answer.headers.get("x-request-id")).toBe(said.id);
    expect(lines[0]).not.toMatch(/secret|the answer|AAAA/);
  });
});

describe("metrics", () => {
  it.each([
    { title: "are not there without a token set", set: undefined, sent: "Bearer x", status: 404 },
    { title: "are not given without the token", set: "t".repeat(16), sent: undefined, status: 401 },
    { title: "are not given for a wrong one", set: "t".repeat(16), sent: `Bearer ${"t".repeat(15)}`, status: 401 },
    { title: "are given for the right one", set: "t".repeat(16), sent: `Bearer ${"t".repeat(16)}`, status: 200 },
  ])("$title", async ({ set, sent, status }) => {
    const counts = [{ via: "mail", state: "waiting", count: 3 }];
    const metrics = openMetrics(set, () => Promise.resolve({ counts, lateSeconds: 90 }));
    const address = await serve((request, response) => {
      if (metrics.answer(request, response)) return;
      metrics.count(request.method ?? "", response);
      response.end();
    });
    await fetch(`${address}/reviews`);
    const answer = await fetch(`${address}/api/metrics`, { headers: sent ? { authorization: sent } : {} });
    expect(answer.status).toBe(status);
    const text = await answer.text();
    if (status !== 200) expect(text).toBe("");
    else {
      expect(text).toContain('kurabe_http_request_seconds_count{method="GET",status="2xx"} 1');
      expect(text).toContain("process_resident_memory_bytes");
      expect(text.match(/^kurabe_outbox.*$/gm)).toEqual([
        'kurabe_outbox_deliveries{via="mail",state="waiting"} 3',
        'kurabe_outbox_deliveries{via="mail",state="given-up"} 0',
        'kurabe_outbox_deliveries{via="webhook",state="waiting"} 0',
        'kurabe_outbox_deliveries{via="webhook",state="given-up"} 0',
        "kurabe_outbox_late_seconds 90",
      ]);
    }
  });

  it("leave out what the database does not say", async () => {
    const metrics = openMetrics("t".repeat(16), () => Promise.reject(new Error("away")));
    const address = await serve((request, response) => void metrics.answer(request, response));
    const answer = await fetch(`${address}/api/metrics`, { headers: { authorization: `Bearer ${"t".repeat(16)}` } });
    const text = await answer.text();
    expect([answer.status, text.match(/^kurabe_outbox.*$/gm)]).toEqual([200, null]);
    expect(text).toContain("process_resident_memory_bytes");
  });
});

describe("stopping", () => {
  it("answers what is running, takes nothing new, and does not wait for idle connections", async () => {
    let answer: (() => void) | null = null;
    const address = await serve((request, response) => {
      if (request.url === "/slow") answer = () => void response.end("whole");
      else response.end();
    });
    await (await fetch(address)).text();
    const slow = fetch(`${address}/slow`).then((answered) => answered.text());
    await expect.poll(() => answer).not.toBeNull();
    const stopped = stopGracefully([server], 20_000);
    await expect(fetch(address)).rejects.toThrow();
    (answer as (() => void) | null)?.();
    expect([await slow, await stopped]).toEqual(["whole", true]);
  });

  it("cuts off what does not end", async () => {
    const address = await serve(() => {});
    const hanging = fetch(address).catch(() => "cut off");
    await expect
      .poll(() => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count))))
      .toBe(1);
    expect(await stopGracefully([server], 50)).toBe(false);
    expect(await hanging).toBe("cut off");
  });
});
