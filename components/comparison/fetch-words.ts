import { splitColumns, type WordColumn } from "./pack-columns.ts";

type Order = {
  reviewKey: string;
  /** Of the comparison that is shown. */
  stamp: string;
  ids: readonly string[];
  /** How many rows it has. */
  rows: number;
};

/** The words of these sheets' cells; "outdated": the review is another one by now; null: they could not be had. */
export async function fetchWords(order: Order): Promise<Map<string, WordColumn> | "outdated" | null> {
  const query = new URLSearchParams({ sheets: order.ids.join("."), stamp: order.stamp });
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(order.reviewKey)}/columns?${query}`);
    if (response.status === 409) return "outdated";
    return response.ok ? splitColumns(new Uint8Array(await response.arrayBuffer()), order.rows) : null;
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
