import type { RowPlacement } from "#lib/domain/placement.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, Recognition } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { matchRows } from "#lib/match/match-rows.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";

export type Understanding = { document: SourceDocument; layout: Layout | null; template: Template };

/** What the machine makes of a file under one layout. */
export type Found = {
  /** The layout that was asked for: null where none was given. */
  layout: Layout | null;
  recognition: Recognition;
  /** One for each row, in order. */
  placements: RowPlacement[];
};

/** The pure stations in sequence: rows with their buckets, then their places in the template. */
export function understandRows({ document, layout, template }: Understanding): Found {
  const recognition = recogniseRows(document, layout ?? undefined);
  return { layout, recognition, placements: matchRows(recognition.rows, template) };
}
