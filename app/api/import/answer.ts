import { fileStatus } from "#api/problem-status.ts";
import type { RefusalCode } from "#lib/domain/issue.ts";

/** Failures of the request itself; sentences under `import.failure.<code>`. */
type FaceFailure = "bad-request" | "cross-site" | "no-such-review" | "vendor-missing" | "internal";

const STATUS: Record<RefusalCode | FaceFailure, number> = {
  ...fileStatus,
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
