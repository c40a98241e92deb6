import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Recognition } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import type { Decisions } from "./import-draft.ts";
import { type PreviewRow, placeRows } from "./place-rows.ts";
import { type PreviewSummary, summarisePreview } from "./summarise-preview.ts";
import type { Found } from "./understand-rows.ts";

/** All that the preview shows of one file. */
export type Preview = {
  recognition: Recognition;
  rows: PreviewRow[];
  byKey: ReadonlyMap<string, PreviewRow>;
  summary: PreviewSummary;
};

type Input = { document: SourceDocument; found: Found; decisions: Decisions; template: Template };

// File tab, header and preview ask for the same at once: the last result is kept for as long as what was found is.
const last = new WeakMap<Found, { decisions: Decisions; preview: Preview }>();

/** What was found in a file, with a person's decisions on top. */
export function previewOf({ document, found, decisions, template }: Input): Preview {
  const kept = last.get(found);
  if (kept?.decisions === decisions) return kept.preview;
  const { recognition, placements } = found;
  const rows = placeRows(recognition.rows, { placements, decisions });
  const preview: Preview = {
    recognition,
    rows,
    byKey: new Map(rows.map((row) => [row.key, row])),
    summary: summarisePreview(rows, { document, template }),
  };
  last.set(found, { decisions, preview });
  return preview;
}
