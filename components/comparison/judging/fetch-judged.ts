import { BY_ITSELF } from "../by-itself.ts";
import type { JudgedDesk } from "./judged-desk.ts";

type Wanted = {
  reviewKey: string;
  profileId: string;
  /** Nobody chose it: others have judged. */
  byItself: boolean;
};

/** Asks what requirements make of the comparison; null: it could not be had. */
export async function fetchJudged(
  { reviewKey, profileId, byItself }: Wanted,
  signal: AbortSignal,
): Promise<JudgedDesk | null> {
  try {
    const headers: HeadersInit = byItself ? { [BY_ITSELF]: "1" } : {};
    const address = `/reviews/${encodeURIComponent(reviewKey)}/judgement?profile=${profileId}`;
    const response = await fetch(address, { headers, signal });
    return response.ok ? ((await response.json()) as JudgedDesk) : null;
  } catch {
    return null;
  }
}
