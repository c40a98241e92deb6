import type { z } from "zod";
import { readLimits } from "#lib/read/limits.ts";
import type { Operation } from "./operation.ts";
import type { ProblemCode } from "./problem-status.ts";
import { readForm, readJson } from "./read-body.ts";

// An item list of thousands of items stays below.
const MOST_JSON_BYTES = 8 * 1024 * 1024;
const MOST_ERRORS = 20;

type Wrong = { ok: false; code: ProblemCode; errors?: { path: string; message: string }[] };
type Read = { ok: true; value: { params: unknown; query: unknown; body: unknown } };

/** What a request sends to an operation, checked by the operation's schemas; or what is wrong where. */
export async function readInput(
  { request, operation }: { request: Request; operation: Operation },
  rawParams: Record<string, string>,
): Promise<Read | Wrong> {
  const params = operation.params.safeParse(rawParams);
  // What cannot be anything's name names nothing.
  if (!params.success) return { ok: false, code: "not-found" };
  const query = operation.query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return wrong(query.error, "query");
  if (!operation.body) return { ok: true, value: { params: params.data, query: query.data, body: undefined } };
  const sent = await readBody(request, operation);
  if (!sent.ok) return sent;
  const body = await operation.body.safeParseAsync(sent.value);
  if (!body.success) return wrong(body.error, "body");
  return { ok: true, value: { params: params.data, query: query.data, body: body.data } };
}

async function readBody(request: Request, { isForm }: Operation): Promise<{ ok: true; value: unknown } | Wrong> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== (isForm ? "multipart/form-data" : "application/json")) return { ok: false, code: "media-type" };
  const sent = isForm ? await readForm(request, readLimits.fileBytes) : await readJson(request, MOST_JSON_BYTES);
  if (sent === "too-large") return { ok: false, code: isForm ? "file-too-large" : "too-large" };
  if (sent === "bad") return { ok: false, code: "bad-request" };
  return { ok: true, value: sent instanceof FormData ? Object.fromEntries(sent) : sent.json };
}

function wrong(error: z.ZodError, where: "query" | "body"): Wrong {
  const errors = error.issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    path: [where, ...path].map(String).join("."),
    message,
  }));
  return { ok: false, code: "bad-request", errors };
}
