import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import { sourceRowId } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview, type StoredReview } from "#lib/db/reads/find-review.ts";
import { listRememberedRows } from "#lib/db/reads/list-remembered-rows.ts";
import { type NewChecksheet, storeChecksheet } from "#lib/db/writes/store-checksheet.ts";
import type { Issue, Refusal } from "#lib/domain/issue.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { type Accounting, countBuckets, type Layout } from "#lib/domain/source-row.ts";
import { type Decisions, rowKey } from "./decide-placements.ts";
import { derivationVersion, readerVersion } from "./derivation-version.ts";
import { packDerived } from "./pack-derived.ts";
import { parseWithLayout } from "./parse-document.ts";
import { recallLayout } from "./recall-layout.ts";
import { refuseWithoutTable } from "./refuse-without-table.ts";
import { rememberLayout } from "./remember-layout.ts";
import { understandLimited } from "./understand-limited.ts";
import type { Coverage, UnderstoodSheet } from "./understand-sheet.ts";

export type ImportInput = {
  bytes: Uint8Array;
  name: string;
  reviewKey: string;
  vendor: string;
  /** "" where the vendor's only service has no name of its own. */
  service: string;
  /** ISO date; not given: what the sheet states. */
  disclosedOn?: string | null | undefined;
  /** As a person confirmed it; not given: as remembered for this form, or as recognised. */
  layout?: Layout | undefined;
  decisions?: Decisions | undefined;
};

export type Imported = {
  checksheetId: string;
  /** The review had these very bytes already; nothing was stored. */
  duplicate: boolean;
  accounting: Accounting;
  coverage: Coverage;
  issues: Issue[];
};

export type ImportRefusal =
  | Refusal
  | { ok: false; code: "no-such-review" | "vendor-missing" | "bad-request"; detail: string };

/**
 * Reads a file and stores it as a sheet of a review: all of it in one transaction, or nothing. A later sheet of a
 * service that the review has becomes its next version.
 */
export async function importChecksheet(
  input: ImportInput,
  given?: Database,
): Promise<{ ok: true; value: Imported } | ImportRefusal> {
  const { bytes, name, reviewKey, decisions } = input;
  if (input.vendor.trim() === "") return { ok: false, code: "vendor-missing", detail: name };
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review", detail: reviewKey };
  const parsed = await parseWithLayout({ bytes, name });
  if (!parsed.ok) return parsed;
  const { value: document, layout: guess } = parsed;
  const layout = input.layout ?? (await recallLayout(guess, database)) ?? undefined;
  const { template } = review;
  const remembered = await listRememberedRows(database, { form: guess.fingerprint, templateKey: template.key });
  const understanding = await understandLimited({ document, template, layout, remembered, decisions });
  if (!understanding.ok) return understanding;
  const understood = understanding.value;
  const refusal = refuseWithoutTable(understood.recognition);
  if (refusal) return refusal;
  const stray = findStrayDecision({ input, review, understood });
  if (stray !== undefined) return { ok: false, code: "bad-request", detail: stray };
  const sheet = makeChecksheet({ input, review, document, understood });
  const stored = await storeChecksheet(database, sheet);
  // The review moved to another version of its item list while the file was read: under that one, then.
  if (!stored) return importChecksheet(input, database);
  if (input.layout) await rememberLayout(database, { guess, layout: input.layout, now: sheet.createdAt });
  const { recognition, coverage } = understood;
  const issues = stored.duplicate ? [...sheet.issues, duplicateIssue(name)] : sheet.issues;
  return { ok: true, value: { ...stored, accounting: countBuckets(recognition.rows), coverage, issues } };
}

type Making = { input: ImportInput; review: StoredReview; document: SourceDocument; understood: UnderstoodSheet };

function makeChecksheet({ input, review, document, understood }: Making): NewChecksheet {
  const { recognition, rows } = understood;
  const { title, language, legend, layout } = recognition;
  const { id: reviewId, template, templateId } = review;
  const id = randomUUID();
  const createdAt = new Date();
  const derived = rows.map(({ found, alternatives, interpretations }) => ({
    placements: found,
    alternatives,
    interpretations,
  }));
  const decisions = rows.flatMap((row, position) => {
    const items = row.bucket === "question" ? input.decisions?.[rowKey(row)] : undefined;
    const rowId = sourceRowId({ checksheetId: id, position });
    return items ? [{ rowId, templateKey: template.key, items: [...items], decidedAt: createdAt }] : [];
  });
  return {
    ...{ id, reviewId, createdAt, language, legend, layout, decisions, document },
    bytes: input.bytes,
    vendor: input.vendor,
    service: input.service,
    title: title?.value ?? "",
    disclosedOn: input.disclosedOn === undefined ? (recognition.disclosedOn?.value ?? null) : input.disclosedOn,
    issues: [...document.issues, ...recognition.issues],
    readerVersion,
    rows: recognition.rows,
    derivation: {
      ...{ id: randomUUID(), checksheetId: id, templateId, derivedAt: createdAt },
      version: derivationVersion(template),
      rows: derived,
      packed: packDerived(
        template,
        rows.map((row) => ({ row, placements: row.placements, interpretations: row.interpretations })),
      ),
    },
    newId: randomUUID,
  };
}

/** A decision about a row or an item that there is not: the page shows something else than what is read here. */
function findStrayDecision({ input, review, understood }: Omit<Making, "document">): string | undefined {
  const rows = new Set(understood.rows.map(rowKey));
  const items = new Set(review.template.items.map(({ key }) => key));
  const stray = Object.entries(input.decisions ?? {}).find(
    ([key, decided]) => !rows.has(key) || decided.some((item) => !items.has(item)),
  );
  return stray?.[0];
}

const duplicateIssue = (name: string): Issue => ({
  code: "duplicate-file",
  severity: "info",
  detail: name,
  source: null,
});
