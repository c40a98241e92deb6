import type { Status } from "./answer.ts";

/** One sign per status, the same in grid, drawer, reports and terminal. Never alone: always beside the word. */
export const statusGlyph: Readonly<Record<Status, string>> = {
  met: "●",
  partial: "◐",
  conditional: "◇",
  planned: "▷",
  not_met: "✕",
  not_applicable: "–",
  customer_responsibility: "⇄",
  not_disclosed: "⊘",
  unanswered: "○",
  not_in_sheet: "□",
  informational: "i",
  needs_review: "?",
};
