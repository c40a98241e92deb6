import type { Status } from "#lib/domain/answer.ts";

export type Shade = { light: string; dark: string };

// The hues of the screen: each holds 4.5 : 1 on its paper, and on the wash behind table headings.
const HUES = {
  met: { light: "#0d6b64", dark: "#4cc9b8" },
  partial: { light: "#8f5604", dark: "#dfae5a" },
  conditional: { light: "#6638b6", dark: "#bfa5f3" },
  planned: { light: "#1763a3", dark: "#77b8f0" },
  notMet: { light: "#b42318", dark: "#f49a8f" },
  neutral: { light: "#59616d", dark: "#a3acb8" },
  undisclosed: { light: "#374151", dark: "#c6ced8" },
} satisfies Record<string, Shade>;

/** The colour of each status on light and dark paper; glyph and word always stand beside it. */
export const statusColor: Readonly<Record<Status, Shade>> = {
  met: HUES.met,
  partial: HUES.partial,
  conditional: HUES.conditional,
  planned: HUES.planned,
  not_met: HUES.notMet,
  not_applicable: HUES.neutral,
  customer_responsibility: HUES.planned,
  not_disclosed: HUES.undisclosed,
  unanswered: HUES.neutral,
  not_in_sheet: HUES.neutral,
  informational: HUES.neutral,
  needs_review: HUES.partial,
};
