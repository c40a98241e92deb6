import { createHash, randomUUID } from "node:crypto";
import type { DerivedRow } from "#lib/db/derived-row.ts";
import type { NewChecksheet } from "#lib/db/writes/store-checksheet.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { buildDocument, buildLayout } from "./build-values.ts";

type Given = Partial<NewChecksheet> & {
  reviewId: string | null;
  templateId: string;
  /** What the file holds: the same text is the same file. */
  content: string;
  rows?: SourceRow[];
  derived?: DerivedRow[];
};

/** A sheet ready to be stored, all rows of which stand at no item unless `derived` says otherwise. */
export function buildChecksheet({ templateId, content, derived, ...given }: Given): NewChecksheet {
  const id = given.id ?? randomUUID();
  const rows = given.rows ?? [];
  const bytes = Buffer.from(content);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const now = new Date("2026-11-01T00:00:00Z");
  return {
    id,
    vendor: "Vendor",
    service: "Service",
    title: "",
    language: "ja",
    disclosedOn: null,
    legend: {},
    layout: buildLayout(),
    issues: [],
    readerVersion: 1,
    createdAt: now,
    bytes,
    document: buildDocument([], { sha256 }),
    decisions: [],
    derivation: {
      id: randomUUID(),
      checksheetId: id,
      templateId,
      version: "1",
      derivedAt: now,
      rows: derived ?? rows.map(() => ({ placements: [], alternatives: [], interpretations: [] })),
      packed: { cells: [], coverage: {} },
    },
    newId: randomUUID,
    ...given,
    rows,
  };
}
