import type { ReviewWork } from "#lib/domain/review-work.ts";
import { BY_ITSELF } from "../by-itself.ts";

/** "unchanged"; "gone": whoever looks may not any more, or has to sign in again; null: the server could not be reached. */
export type News = { stamp: string | null; work: ReviewWork } | "unchanged" | "gone" | null;

/** Asks whether others have done something in the review since a version, and for what people do in it where they have. */
export async function fetchNews(reviewKey: string, seen: number, signal: AbortSignal): Promise<News> {
  const address = `/reviews/${encodeURIComponent(reviewKey)}`;
  const headers = { [BY_ITSELF]: "1" };
  try {
    const asked = await fetch(`${address}/version?seen=${seen}`, { headers, signal });
    if (asked.status < 500 && !asked.ok) return "gone";
    if (!asked.ok) return null;
    const { version, stamp } = (await asked.json()) as { version: number; stamp: string | null };
    if (version === seen) return "unchanged";
    const marks = await fetch(`${address}/work/marks`, { headers, signal });
    return marks.ok ? { stamp, work: (await marks.json()) as ReviewWork } : null;
  } catch {
    return null;
  }
}
