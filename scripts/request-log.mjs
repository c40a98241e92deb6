// What the server says of each request, for whoever operates it: a line of JSON with an id that the answer carries too. Never what a person wrote:
// no query, no body, no cookie, no address; a link's token is not shown.
import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import pino from "pino";
import { BUILT_FILES } from "./page-headers.mjs";

// As lib/usecases/inquiries/answer-links.ts and the links that let somebody in make them: 32 random bytes.
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const GIVEN_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** The log itself: lines of JSON, to the standard output where no other place is given; silent where `isOn` is false. */
export function openLog(
  /** @type {boolean} */ isOn,
  /** @type {import("pino").DestinationStream | undefined} */ place,
) {
  const options = { level: isOn ? "info" : "silent", base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  return place ? pino(options, place) : pino(options);
}

/** An address as the log may keep it: the path alone, without a link's token. */
export function loggedPath(/** @type {string} */ url) {
  const [path = "/"] = url.split(/[?#]/);
  return path
    .split("/")
    .map((part) => (TOKEN.test(part) ? ":token" : part))
    .join("/");
}

/**
 * Gives a request its id (`x-request-id`, on the answer too) and writes a line when it has been answered, or given up.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ log: import("pino").Logger, believesId: boolean }} options `believesId`: a proxy of ours says the id
 */
export function logRequest(request, response, { log, believesId }) {
  const given = request.headers["x-request-id"];
  const id = believesId && typeof given === "string" && GIVEN_ID.test(given) ? given : randomUUID();
  request.headers["x-request-id"] = id;
  // A built file is the same for everybody: nobody asks for the id of its answer.
  if (!request.url?.startsWith(BUILT_FILES)) response.setHeader("x-request-id", id);
  const begun = performance.now();
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - begun);
    const { statusCode: status, writableFinished: isWhole } = response;
    // Asked every few seconds, all day.
    if (status < 400 && request.url?.startsWith("/api/health")) return;
    const line = { id, method: request.method, path: loggedPath(request.url ?? "/"), status, milliseconds, isWhole };
    if (status >= 500) log.error(line, "request");
    else log.info(line, "request");
  });
}
