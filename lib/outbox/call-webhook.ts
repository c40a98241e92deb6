import { lookup } from "node:dns/promises";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Delivered, DeliveryFault } from "#lib/domain/delivery.ts";
import { judgeAddress } from "./judge-address.ts";
import { signWebhook } from "./sign-webhook.ts";

/** How long one call may take, finding the address included. */
const CALL_MILLISECONDS = 10_000;

type Call = {
  url: string;
  /** Stays the same however often it is sent: by it a receiver knows that it has it already. */
  id: string;
  body: string;
  secret: string;
  now: Date;
  /** Whether addresses of this network and this machine may be called. */
  toPrivate: boolean;
  milliseconds?: number;
};

/**
 * Sends a message to a webhook. The name is looked up once; the address that was judged is the one that is called, so that a name cannot lead
 * elsewhere meanwhile. No redirect is followed, and what is answered beside the status is not read.
 */
export async function callWebhook({ milliseconds = CALL_MILLISECONDS, ...call }: Call): Promise<Delivered> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const url = new URL(call.url);
    const place = await within(signal, findPlace(url, call.toPrivate));
    return typeof place === "string" ? failed(place) : toOutcome(await send({ ...call, url, place, signal }));
  } catch (error) {
    return signal.aborted ? failed("timeout") : failed("unreachable", codeOf(error));
  }
}

type Place = { address: string; family: number };

/** All addresses of the name must be such that may be called: one that leads here too is no address of the outside. */
async function findPlace(url: URL, toPrivate: boolean): Promise<Place | "private-address"> {
  const found = await lookup(url.hostname.replace(/^\[|\]$/g, ""), { all: true });
  const kinds = found.map(({ address }) => judgeAddress(address));
  const [first] = found;
  return first && kinds.every((kind) => kind === "public" || (kind === "private" && toPrivate))
    ? first
    : "private-address";
}

/** The resolver cannot be interrupted; nobody waits for it any longer. */
function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  return Promise.race([work, late]);
}

type Sending = Omit<Call, "url"> & { url: URL; place: Place; signal: AbortSignal };

function send({ url, place, signal, ...message }: Sending): Promise<number> {
  const begin = url.protocol === "https:" ? requestHttps : requestHttp;
  const body = Buffer.from(message.body);
  return new Promise((resolve, reject) => {
    const request = begin(
      url,
      {
        ...{ method: "POST", signal, agent: false },
        lookup: (_name, { all }, done) => (all ? done(null, [place]) : done(null, place.address, place.family)),
        headers: {
          ...{ "content-type": "application/json", "content-length": body.length, "user-agent": "Kurabe" },
          ...signWebhook(message),
        },
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** 410 says that nothing is wanted there any more (Standard Webhooks); all else may be better later. */
function toOutcome(status: number): Delivered {
  if (status >= 200 && status < 300) return { ok: true };
  return { ok: false, fault: "refused", detail: String(status), isFinal: status === 410 };
}

const failed = (fault: DeliveryFault, detail = ""): Delivered => ({ ok: false, fault, detail, isFinal: false });

/** "ECONNREFUSED", "ENOTFOUND", "CERT_HAS_EXPIRED": never a text that the other side chose. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^[A-Z0-9_]{1,60}$/.test(code) ? code : "";
}
