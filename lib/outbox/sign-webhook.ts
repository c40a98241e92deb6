import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

/** A new secret that a webhook is signed with, as Standard Webhooks writes them: 32 random bytes. */
export function makeWebhookSecret(): string {
  return `${PREFIX}${randomBytes(32).toString("base64")}`;
}

type Signing = { id: string; body: string; secret: string; now: Date };

/** The headers by which a receiver knows that a message is ours, whole, and of now (Standard Webhooks 1.0.0, symmetric, "v1"). */
export function signWebhook({ id, body, secret, now }: Signing): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
