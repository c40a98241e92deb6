import type { PreviewRow } from "./place-rows.ts";

/** One answer to "which item does this row answer?"; several items where the row answers all of them. */
export type RowOption = {
  items: readonly string[];
  confidence: number;
  reasons: readonly string[];
  /** True: people decided so on an earlier sheet of this form. */
  remembered?: boolean;
};

const SHOWN = 3;
const LIKELY = 0.5;

/** The machine's proposals for a row, the likeliest first, at most three: one key each. Of several items together each alone, too. */
export function rowOptions({ found }: Pick<PreviewRow, "found">): RowOption[] {
  const placed = found.placements.map((placement) => placement.item);
  const alone = found.placements.length > 1 ? found.placements : [];
  const others = [...alone.toSorted((a, b) => b.confidence - a.confidence), ...found.alternatives];
  const options: RowOption[] = [];
  if (placed.length > 0) {
    options.push({
      items: placed,
      confidence: Math.min(...found.placements.map((placement) => placement.confidence)),
      reasons: [...new Set(found.placements.flatMap((placement) => placement.reasons))],
      ...(found.placements.some(({ method }) => method === "profile") && { remembered: true }),
    });
  }
  for (const { item, confidence, reasons } of others) {
    const isThere = options.some(({ items }) => items.length === 1 && items[0] === item);
    if (!isThere) options.push({ items: [item], confidence, reasons });
  }
  // Together they are as likely as the least likely of them; Enter takes what stands first.
  const doubted = alone.length > 0 && (options[0]?.confidence ?? 1) < LIKELY;
  return (doubted ? options.toSorted((a, b) => b.confidence - a.confidence) : options).slice(0, SHOWN);
}

/** Whether two choices name the same items. */
export function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
