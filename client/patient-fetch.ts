import { setTimeout } from "node:timers/promises";

const MOST_TRIES = 5;
/** Longer is no wait but a refusal, in seconds. A minute is what the limit of requests is counted in. */
const LONGEST = 90;
const AFTER_A_BREAK = 250;

/**
 * fetch, with patience: an answer with Retry-After (429, 503; 409 where the same request is still being worked on) is asked for again when that time is over.
 * Where the connection broke nobody knows what was done: only what changes nothing twice is asked again. After five tries it is
 * as it is.
 */
export async function patientFetch(request: Request): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    // The body of a request can be sent once.
    const attempt = await tryOnce(tries < MOST_TRIES ? request.clone() : request);
    const pause = "error" in attempt ? pauseAfterBreak(request, tries) : pauseAsked(attempt.response);
    if (tries < MOST_TRIES && pause !== null) await setTimeout(pause);
    else if ("error" in attempt) throw attempt.error;
    else return attempt.response;
  }
}

async function tryOnce(request: Request): Promise<{ response: Response } | { error: unknown }> {
  try {
    return { response: await fetch(request) };
  } catch (error) {
    return { error };
  }
}

/** Milliseconds; null: it is not to be asked again. */
function pauseAsked({ status, headers }: Response): number | null {
  const said = headers.get("retry-after");
  if (said === null || ![409, 429, 503].includes(status)) return null;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return seconds <= LONGEST ? Math.max(0, seconds) * 1000 : null;
}

function pauseAfterBreak({ method, headers }: Request, tries: number): number | null {
  const isSafe = method !== "POST" || headers.has("idempotency-key");
  return isSafe ? AFTER_A_BREAK * 2 ** (tries - 1) : null;
}
