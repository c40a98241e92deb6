// What passes the door for vendors (ANSWERS_PORT): a link's own addresses and the files that its page is made of; no page, action or
// address of the reviewers. Checked on the raw address, so that no spelling of a path gets past it.
const PAGE = /^\/answer\/[A-Za-z0-9_-]{43}(\?handed=\d{1,5})?$/;
const PARTS = /^\/answer\/[A-Za-z0-9_-]{43}\/(answers|hand-in|sheet|evidence|evidence\/[a-f0-9-]{36})$/;
const FILES = /^\/(_next\/static\/[A-Za-z0-9/._~-]+|icon\.svg(\?[A-Za-z0-9._-]*)?)$/;
// The page asks for itself anew after a change, as the framework does it.
const REFRESH = /^\/answer\/[A-Za-z0-9_-]{43}\?([a-z]+=\w{0,20}&)?_rsc=[A-Za-z0-9_-]{0,40}$/;

/** Whether a request may pass. Server actions go to pages by POST: none does. */
export function passesAnswerDoor(
  /** @type {{ method?: string, url?: string, headers: Record<string, unknown> }} */ { method = "", url = "", headers },
) {
  if (url.includes("..") || headers["next-action"] !== undefined) return false;
  if (method === "GET" || method === "HEAD") return [PAGE, PARTS, FILES, REFRESH].some((form) => form.test(url));
  if (url === "/api/language") return method === "POST";
  return ["POST", "PUT", "DELETE"].includes(method) && PARTS.test(url);
}

/** Takes out what only the framework and proxies in front of it say to themselves, and says whom the request is from. */
export function cleanHeaders(/** @type {Record<string, unknown>} */ headers, /** @type {string} */ address) {
  for (const name of Object.keys(headers)) {
    if (name.startsWith("x-") && name !== "x-forwarded-for") delete headers[name];
  }
  headers["x-forwarded-for"] ??= address;
}
