import { splitColumns, type WordBlock, type WordWish } from "./pack-columns.ts";

type Order = {
  reviewKey: string;
  /** Of the comparison that is shown. */
  stamp: string;
  wish: WordWish;
  /** How many rows it has. */
  count: number;
};

/** The words of these cells; "outdated": the review is another one by now; null: they could not be had. */
export async function fetchWords({ reviewKey, stamp, wish, count }: Order): Promise<WordBlock | "outdated" | null> {
  const query = new URLSearchParams({ sheets: wish.sheets.join("."), stamp });
  if (wish.rows) query.set("rows", wish.rows.join("."));
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/columns?${query}`);
    if (response.status === 409) return "outdated";
    return response.ok ? splitColumns(new Uint8Array(await response.arrayBuffer()), count) : null;
  } catch {
    return null;
  }
}

/** The whole answers of these sheets, by row id; null: they could not be had. */
export async function fetchTexts(reviewKey: string, ids: readonly string[]): Promise<Record<string, string> | null> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/answers?sheets=${ids.join(".")}`);
    return response.ok ? ((await response.json()) as Record<string, string>) : null;
  } catch {
    return null;
  }
}
