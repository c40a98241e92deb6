import type { Answer } from "#lib/domain/answer.ts";
import type { Placement, RowPlacement } from "#lib/domain/placement.ts";
import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, Recognition, SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { deriveRows } from "../derivation/derive-rows.ts";
import { type Decisions, rowKey } from "../placement/decide-placements.ts";

/** A source row with its place in the template and what was read in its answer. */
export type UnderstoodRow = SourceRow &
  RowPlacement & {
    /** Under the first item that the row stands at, or under none; null for rows that ask nothing. */
    interpretation: Answer | null;
    /** Under each item that the row stands at; `item` "" where it stands at none. */
    interpretations: { item: string; answer: Answer }[];
    /** As computed, where a person decided otherwise. */
    found: Placement[];
  };

/** How much of the template a sheet covers. */
export type Coverage = {
  items: number;
  /** Items at which at least one row stands. */
  answered: number;
  /** Keys of the others. */
  missing: string[];
  /** Question rows that stand at no item. */
  unplacedRows: number;
};

export type UnderstoodSheet = { recognition: Recognition; rows: UnderstoodRow[]; coverage: Coverage };

type Input = {
  document: SourceDocument;
  template: Template;
  layout?: Layout | undefined;
  /** What people said about rows of this form on earlier sheets of it. */
  remembered?: readonly RememberedRow[];
  decisions?: Decisions | undefined;
  options?: { includeHidden?: boolean };
};

/** The stations in sequence over one document that was read: recognise, match, interpret. Pure; no database. */
export function understandSheet({
  document,
  template,
  layout,
  remembered = [],
  decisions = {},
  options,
}: Input): UnderstoodSheet {
  const recognition = recogniseRows(document, layout, options);
  const derived = deriveRows({
    rows: recognition.rows,
    legend: recognition.legend,
    template,
    remembered,
    decidedAt: (position) => {
      const row = recognition.rows[position];
      return row && decisions[rowKey(row)];
    },
  });
  const rows = recognition.rows.flatMap((row, position): UnderstoodRow[] => {
    const place = derived[position];
    if (!place) return [];
    const { found, placements, interpretations } = place;
    const { alternatives } = found;
    const interpretation = interpretations[0]?.answer ?? null;
    return [{ ...row, placements, alternatives, interpretation, interpretations, found: found.placements }];
  });
  return { recognition, rows, coverage: measureCoverage(rows, template) };
}

function measureCoverage(rows: UnderstoodRow[], template: Template): Coverage {
  const reached = new Set(rows.flatMap((row) => row.placements.map(({ item }) => item)));
  const missing = template.items.map(({ key }) => key).filter((key) => !reached.has(key));
  const items = template.items.length;
  const unplacedRows = rows.filter((row) => row.bucket === "question" && row.placements.length === 0).length;
  return { items, answered: items - missing.length, missing, unplacedRows };
}
