import type { Status } from "./answer.ts";

/** The sign of each status: the same in grid, drawer, reports and legend, so that colour never speaks alone. */
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
