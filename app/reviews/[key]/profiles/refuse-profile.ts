import type { ProfileRefusal } from "#lib/usecases/requirements/change-profiles.ts";

type Code = ProfileRefusal["code"] | "bad-request" | "cross-site";

const STATUS: Record<Code, number> = {
  "bad-request": 400,
  "cross-site": 403,
  "no-such-review": 404,
  "no-such-profile": 404,
  newer: 409,
  "too-many": 409,
  unreadable: 422,
  "other-list": 422,
  "no-such-item": 422,
};

/** A refusal as a response: `{ code, detail }`, from which the page makes a sentence. */
export function refuseProfile(code: Code, detail = ""): Response {
  return Response.json({ code, detail }, { status: STATUS[code] });
}
