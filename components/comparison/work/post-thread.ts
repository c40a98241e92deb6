import type { ReviewWork } from "#lib/domain/review-work.ts";
import type { CellThread } from "#lib/domain/thread.ts";
import { BY_ITSELF } from "../by-itself.ts";
import type { CellPlace } from "../placement/find-doubt.ts";

/** Why a comment was not stored; a sentence for each under `work.thread.failure`. */
const failures = ["network", "changed", "not-yours", "no-such-comment", "no-such-cell"] as const;
export type ThreadFailure = (typeof failures)[number] | "internal";

export type ThreadOrder =
  | { do: "write"; text: string }
  | { do: "rewrite"; id: string; text: string; seen: string }
  | { do: "remove"; id: string }
  | { do: "settle"; settled: boolean; lastSeen: string };

/** `thread`: as it stands now, also where another came first; null: it could not be learned. */
export type ThreadOutcome =
  | { ok: true; thread: CellThread; work: ReviewWork }
  | { ok: false; failure: ThreadFailure; thread: CellThread | null };

const addressOf = (reviewKey: string, { item, sheet }: CellPlace) =>
  `/reviews/${encodeURIComponent(reviewKey)}/threads/${encodeURIComponent(item)}/${encodeURIComponent(sheet)}`;

/** Has the server carry out what is to be done with a cell's comments. */
export async function postThread(reviewKey: string, cell: CellPlace, order: ThreadOrder): Promise<ThreadOutcome> {
  try {
    const response = await fetch(addressOf(reviewKey, cell), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
    });
    const said = (await response.json().catch(() => null)) as Record<string, unknown> | null;
    const thread = (said?.["thread"] ?? null) as CellThread | null;
    if (response.ok && thread) return { ok: true, thread, work: said?.["work"] as ReviewWork };
    return { ok: false, failure: failures.find((code) => code === said?.["code"]) ?? "internal", thread };
  } catch {
    return { ok: false, failure: "network", thread: null };
  }
}

type Wanted = {
  reviewKey: string;
  cell: CellPlace;
  /** Nobody opened the cell: others have written there. */
  byItself: boolean;
};

/** Asks for a cell's comments; null: they could not be had. */
export async function fetchThread(
  { reviewKey, cell, byItself }: Wanted,
  signal: AbortSignal,
): Promise<CellThread | null> {
  try {
    const headers: HeadersInit = byItself ? { [BY_ITSELF]: "1" } : {};
    const response = await fetch(addressOf(reviewKey, cell), { headers, signal });
    return response.ok ? ((await response.json()) as { thread: CellThread }).thread : null;
  } catch {
    return null;
  }
}
