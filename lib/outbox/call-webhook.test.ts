import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, it } from "vitest";
import { type Receiver, startReceiver } from "#lib/testing/start-receiver.ts";
import { callWebhook } from "./call-webhook.ts";
import { makeWebhookSecret } from "./sign-webhook.ts";

const secret = makeWebhookSecret();
const body = JSON.stringify({ type: "test", timestamp: "2026-11-26T00:00:00.000Z", data: {} });
const running: Receiver[] = [];
const call = (url: string, more = {}) =>
  callWebhook({ url, id: "one", body, secret, now: new Date(), toPrivate: true, ...more });

async function start(answer?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const receiver = await startReceiver(answer);
  running.push(receiver);
  return receiver;
}

afterEach(async () => {
  for (const receiver of running.splice(0)) await receiver.stop();
});

describe("callWebhook", () => {
  it("posts the message with a signature that its receiver can check", async () => {
    const { url, received } = await start();
    expect(await call(`${url}/hooks?for=kurabe`)).toEqual({ ok: true });
    expect(received).toHaveLength(1);
    const [{ path = "", headers = {}, body: came = "" } = {}] = received;
    expect([path, headers["content-type"], headers["webhook-id"]]).toEqual([
      "/hooks?for=kurabe",
      "application/json",
      "one",
    ]);
    expect(new Webhook(secret).verify(came, headers as Record<string, string>)).toEqual(JSON.parse(body));
  });

  it.each([
    [500, false],
    [429, false],
    [404, false],
    [410, true],
  ])("is refused by a status %i (for good: %s)", async (status, isFinal) => {
    const { url } = await start((response) => response.writeHead(status).end("words of theirs"));
    expect(await call(url)).toEqual({ ok: false, fault: "refused", detail: String(status), isFinal });
  });

  it("goes where it is told, and no further", async () => {
    const elsewhere = await start();
    const { url } = await start((response) => response.writeHead(307, { location: elsewhere.url }).end());
    expect(await call(url)).toEqual({ ok: false, fault: "refused", detail: "307", isFinal: false });
    expect(elsewhere.received).toEqual([]);
  });

  it("does not wait for an answer that does not come, nor for the end of one that does not end", async () => {
    const silent = await start(() => undefined);
    expect(await call(silent.url, { milliseconds: 100 })).toEqual({
      ok: false,
      fault: "timeout",
      detail: "",
      isFinal: false,
    });
    const endless = await start((response) => {
      response.writeHead(200);
      response.write("x".repeat(100_000));
    });
    expect(await call(endless.url)).toEqual({ ok: true });
  });

  it("says that nobody is there", async () => {
    const { url, stop } = await start();
    await stop();
    expect(await call(url)).toMatchObject({ fault: "unreachable", detail: "ECONNREFUSED" });
    expect(await call("http://no-such-name.invalid/")).toMatchObject({ fault: "unreachable" });
  });

  it("does not call this machine or this network, however it is written", async () => {
    const { url, received } = await start();
    const { port } = new URL(url);
    const written = ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]"];
    for (const host of written) {
      const answer = await call(`http://${host}:${port}/`, { toPrivate: false });
      expect([host, answer]).toEqual([host, { ok: false, fault: "private-address", detail: "", isFinal: false }]);
    }
    // What machines are told about themselves is no address for a webhook in any network.
    expect(await call("http://169.254.169.254/latest/")).toMatchObject({ fault: "private-address" });
    expect(received).toEqual([]);
  });
});
