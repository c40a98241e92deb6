import { createHash } from "node:crypto";
import { may } from "#lib/accounts/may.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { actAs } from "#lib/usecases/acting/act-as.ts";
import { answerOnce } from "#lib/usecases/acting/answer-once.ts";
import { type Grant, grantRequest } from "#lib/usecases/acting/grant-request.ts";
import { knowActor } from "#lib/usecases/acting/know-actor.ts";
import { knowToken } from "#lib/usecases/acting/know-token.ts";
import type { ExportedFile } from "#lib/usecases/report/exported-file.ts";
import { answerOperation, etagOf, matches, type Outcome } from "./answer-operation.ts";
import type { Operation } from "./operation.ts";
import { findOperation } from "./operations.ts";
import { problem } from "./problem.ts";
import { readInput } from "./read-input.ts";

const BASE = "/api/v1";
const KEY = /^[\x21-\x7e]{1,200}$/;
const HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** What whoever mounts it knows of a request, and does with a file. */
type Mount = {
  /** Whether the request comes from this machine, from no page of elsewhere, to a server that nobody else reaches. */
  isLocal: boolean;
  sendFile: (request: Request, file: ExportedFile) => Response;
};

/** A request on its way through. */
type Asking = {
  request: Request;
  mount: Mount;
  who: Actor;
  operation: Operation;
  /** The parts of the path, as they were sent. */
  params: Record<string, string>;
};

/** Answers a program's request to /api/v1: who it is, whether it may, what it says, the use case, and what came of it. */
export async function answerRequest(request: Request, mount: Mount): Promise<Response> {
  try {
    const who = await knowCaller(request, mount);
    if (who.kind === "nobody") return problem(request, "sign-in", { headers: { "www-authenticate": "Bearer" } });
    const caller = callerOf(who);
    const grant = await grantRequest({ caller });
    if (!grant.isGranted) {
      const headers = { "retry-after": String(grant.reset) };
      return withGrant(problem(request, "too-many-requests", { headers }), grant);
    }
    const found = findOperation(request.method, new URL(request.url).pathname.slice(BASE.length));
    if (found.ok) return withGrant(await answerFor({ request, mount, who, ...found }), grant);
    const allow = found.methods.join(", ");
    return withGrant(
      allow === ""
        ? problem(request, "no-such-operation")
        : problem(request, "method-not-allowed", { headers: { allow } }),
      grant,
    );
  } catch (error) {
    // Who asks is told nothing of it; who operates the server reads it there.
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    return problem(request, "internal");
  }
}

/** Whose token came with it; as long as there is no account, whoever is at the machine. A cookie is not looked at. */
function knowCaller(request: Request, { isLocal }: Mount): Promise<Actor> {
  const authorization = request.headers.get("authorization");
  return authorization === null ? knowActor({ headers: new Headers(), isLocal }) : knowToken(authorization);
}

function callerOf(who: Actor): string {
  return who.kind === "person" ? (who.token?.id ?? who.id) : who.kind;
}

async function answerFor(asking: Asking): Promise<Response> {
  const { request, who, operation, params } = asking;
  const refusal = await refuseEarly(asking);
  if (refusal) return refusal;
  const input = await readInput({ request, operation }, params);
  if (!input.ok) return problem(request, input.code, input.errors && { errors: input.errors });
  const work = () => answerOperation({ operation, who, given: input.value, ifMatch: request.headers.get("if-match") });
  const key = operation.method === "POST" ? request.headers.get("idempotency-key") : null;
  if (key === null) return toResponse(asking, await work());
  if (!KEY.test(key)) return problem(request, "bad-request", { detail: "Idempotency-Key" });
  const asked = JSON.stringify([operation.id, input.value], digestBytes);
  return onceFor(asking, { key, asked, work });
}

/** Who may not is told so, and it is written down, before anything of what they sent is looked at. */
async function refuseEarly({ request, who, operation, params }: Asking): Promise<Response | null> {
  const { name: act } = operation.deed;
  const reviewKey = params["review"] ?? null;
  if (may(who, { act, reviewKey }) === "yes") return null;
  const acted = await actAs({ who, act, run: () => null, input: { reviewKey } });
  return problem(request, acted.ok ? "not-found" : acted.code);
}

type Once = { key: string; asked: string; work: () => Promise<Outcome> };

async function onceFor(asking: Asking, { key, asked, work }: Once): Promise<Response> {
  const { request, who } = asking;
  const caller = who.kind === "person" ? who.id : who.kind;
  let fresh: Outcome | null = null;
  const done = await answerOnce({
    ...{ caller, key, asked },
    work: async () => {
      fresh = await work();
      const response = toResponse(asking, fresh);
      return { status: response.status, body: await response.text() };
    },
  });
  if (done === "running") return problem(request, "key-running", { headers: { "retry-after": "5" } });
  if (done === "other") return problem(request, "key-reused");
  if (!done.isReplayed && fresh) return toResponse(asking, fresh);
  return sendJson({ status: done.status, text: done.body, headers: { "idempotency-replayed": "true" } });
}

/** Files count as what is in them. */
function digestBytes(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? createHash("sha256").update(value).digest("hex") : value;
}

function toResponse({ request, mount, operation }: Asking, outcome: Outcome): Response {
  switch (outcome.kind) {
    case "problem":
      return problem(request, outcome.code, { detail: outcome.detail });
    case "file":
      return mount.sendFile(request, outcome.file);
    case "done":
      return new Response(null, { status: 204, headers: HEADERS });
    case "json": {
      const etag = etagOf(outcome.text);
      const known = operation.method === "GET" ? request.headers.get("if-none-match") : null;
      if (known !== null && matches(known, etag))
        return new Response(null, { status: 304, headers: { ...HEADERS, etag } });
      return sendJson({ status: operation.status, text: outcome.text, headers: { etag } });
    }
  }
}

function sendJson({
  status,
  text,
  headers,
}: {
  status: number;
  text: string;
  headers: Record<string, string>;
}): Response {
  // The answer "nothing" may have no body, not even an empty one.
  if (status === 204) return new Response(null, { status, headers: { ...HEADERS, ...headers } });
  return new Response(text, { status, headers: { ...HEADERS, ...headers, "content-type": "application/json" } });
}

/** How many requests are left, as many programs read it. */
function withGrant(response: Response, { limit, remaining, reset }: Grant): Response {
  response.headers.set("ratelimit-limit", String(limit));
  response.headers.set("ratelimit-remaining", String(remaining));
  response.headers.set("ratelimit-reset", String(reset));
  return response;
}
