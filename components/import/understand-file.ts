import type { RowPlacement } from "#lib/domain/placement.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, Recognition } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { matchRows } from "#lib/match/match-rows.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import type { Edit } from "./import-draft.ts";
import { type PreviewRow, placeRows } from "./place-rows.ts";
import { type PreviewSummary, summarisePreview } from "./summarise-preview.ts";

/** All that the preview shows of one file. */
export type Preview = {
  recognition: Recognition;
  rows: PreviewRow[];
  byKey: ReadonlyMap<string, PreviewRow>;
  summary: PreviewSummary;
};

type Found = { layout: Layout | null; template: Template; recognition: Recognition; placements: RowPlacement[] };
type Kept = { edit: Edit; template: Template; preview: Preview };

// File tab, header and preview ask for the same file at once: the last result of each is kept, for as long as the file is.
const foundLast = new WeakMap<SourceDocument, Found>();
const previewLast = new WeakMap<SourceDocument, Kept>();

/** Runs the pure stations over a read file with a person's corrections on top. */
export function understandFile(
  document: SourceDocument,
  { template, edit }: { template: Template; edit: Edit },
): Preview {
  const kept = previewLast.get(document);
  if (kept?.edit === edit && kept.template === template) return kept.preview;
  const { recognition, placements } = find(document, { template, layout: edit.layout });
  const rows = placeRows(recognition.rows, { placements, decisions: edit.decisions });
  const preview: Preview = {
    recognition,
    rows,
    byKey: new Map(rows.map((row) => [row.key, row])),
    summary: summarisePreview(rows, { document, template }),
  };
  previewLast.set(document, { edit, template, preview });
  return preview;
}

function find(document: SourceDocument, { template, layout }: Pick<Found, "template" | "layout">): Found {
  const last = foundLast.get(document);
  if (last?.layout === layout && last.template === template) return last;
  const recognition = recogniseRows(document, layout ?? undefined);
  const found = { layout, template, recognition, placements: matchRows(recognition.rows, template) };
  foundLast.set(document, found);
  return found;
}
