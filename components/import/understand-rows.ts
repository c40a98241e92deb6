import type { RowPlacement } from "#lib/domain/placement.ts";
import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, Recognition } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { matchRows } from "#lib/match/match-rows.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";

/** What people decided about rows of this form on earlier sheets of it. */
export type Memory = readonly RememberedRow[];

export type Understanding = { document: SourceDocument; layout: Layout | null; memory: Memory; template: Template };

/** What the machine makes of a file under one layout. */
export type Found = {
  /** The layout that was asked for: null where none was given. */
  layout: Layout | null;
  memory: Memory;
  recognition: Recognition;
  /** One for each row, in order. */
  placements: RowPlacement[];
};

/** The pure stations in sequence: rows with their buckets, then their places in the template. */
export function understandRows({ document, layout, memory, template }: Understanding): Found {
  const recognition = recogniseRows(document, layout ?? undefined);
  return { layout, memory, recognition, placements: matchRows(recognition.rows, template, { remembered: memory }) };
}
