import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { makeWebhookSecret, signWebhook } from "./sign-webhook.ts";

const body = JSON.stringify({
  type: "review.created",
  timestamp: "2026-11-26T00:00:00.000Z",
  data: { review: "比較" },
});
const message = { id: "3f0c", body, now: new Date() };

describe("signWebhook", () => {
  it("is what the specification's own library believes", () => {
    const secret = makeWebhookSecret();
    expect(new Webhook(secret).verify(body, signWebhook({ ...message, secret }))).toEqual(JSON.parse(body));
  });

  it("gives the signature of the specification's example", () => {
    const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const now = new Date(1_614_265_330_000);
    expect(signWebhook({ id: "msg_p5jXN8AQM9LWM0D4loKWxJek", body: '{"test": 2432232314}', secret, now })).toEqual({
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it.each([
    ["another body", (sent: Sent) => ({ ...sent, body: `${body} ` })],
    ["another id", (sent: Sent) => ({ ...sent, headers: { ...sent.headers, "webhook-id": "3f0d" } })],
    ["another secret", (sent: Sent) => ({ ...sent, secret: makeWebhookSecret() })],
    [
      "a message of ten minutes ago",
      (sent: Sent) => ({
        ...sent,
        headers: signWebhook({ ...message, secret: sent.secret, now: new Date(Date.now() - 600_000) }),
      }),
    ],
  ])("does not hold for %s", (_, change) => {
    const secret = makeWebhookSecret();
    const sent = change({ secret, body, headers: signWebhook({ ...message, secret }) });
    expect(() => new Webhook(sent.secret).verify(sent.body, sent.headers)).toThrow(WebhookVerificationError);
  });
});

type Sent = { secret: string; body: string; headers: Record<string, string> };
