import type { RefusalCode } from "#lib/domain/issue.ts";

/** Failures of the request itself; sentences under `import.failure.<code>`. */
type FaceFailure = "bad-request" | "cross-site" | "no-such-review" | "vendor-missing" | "internal";

// 413: too much of it; 415: not a kind that is read; 422: the right kind, but nothing can be made of it (RFC 9110, 15.5).
const STATUS: Record<RefusalCode | FaceFailure, number> = {
  "file-too-large": 413,
  "archive-too-large": 413,
  "too-many-cells": 413,
  "too-much-text": 413,
  "line-too-long": 413,
  "too-many-pages": 413,
  "format-unsupported": 415,
  "file-empty": 422,
  "file-encrypted": 422,
  "file-damaged": 422,
  "no-text-layer": 422,
  "no-table": 422,
  "read-timeout": 422,
  "read-out-of-memory": 422,
  "bad-request": 400,
  "cross-site": 403,
  "vendor-missing": 400,
  "no-such-review": 404,
  internal: 500,
};

const HEADERS = { "cache-control": "no-store" };

/** A refusal as a response: `{ code, detail }`, from which the page makes a sentence. */
export function refuse(code: RefusalCode | FaceFailure, detail = ""): Response {
  return Response.json({ code, detail }, { status: STATUS[code], headers: HEADERS });
}

/** A value as a response. */
export function answer(value: unknown): Response {
  return Response.json(value, { headers: HEADERS });
}
