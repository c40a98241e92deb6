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
import { derivationVersion, readerVersion } from "../derivation/derivation-version.ts";
import { packDerived } from "../derivation/pack-derived.ts";
import { parseWithLayout } from "../limited/parse-document.ts";
import { understandLimited } from "../limited/understand-limited.ts";
import { type Decisions, rowKey } from "../placement/decide-placements.ts";
import { loadTemplate } from "../templates/load-template.ts";
import { recallLayout } from "./recall-layout.ts";
import { refuseWithoutTable } from "./refuse-without-table.ts";
import { rememberLayout } from "./remember-layout.ts";
import type { Coverage, UnderstoodSheet } from "./understand-sheet.ts";

export type ImportInput = {
  bytes: Uint8Array;
  name: string;
  /** Null: into no review; the sheet is on file, read under `templateKey`. */
  reviewKey: string | null;
  templateKey?: string | undefined;
  /** Null: as the sheet itself states. */
  vendor: string | null;
  /** "" where the vendor's only service has no name of its own; null: as the sheet itself states, if it does. */
  service: string | null;
  /** ISO date; not given: what the sheet states. */
  disclosedOn?: string | null | undefined;
  /** As a person confirmed it; not given: as remembered for this form, or as recognised. */
  layout?: Layout | undefined;
  decisions?: Decisions | undefined;
  /** Where a person says that the columns of a PDF part, in points. */
  columnEdges?: readonly number[] | undefined;
  /** A person wants the cells where the file has them. */
  asWritten?: boolean | undefined;
};

export type Imported = {
  checksheetId: string;
  /** These very bytes were there already; nothing was stored. */
  duplicate: boolean;
  /** Rows of which nobody is sure yet where they belong. */
  toCheck: number;
  accounting: Accounting;
  coverage: Coverage;
  issues: Issue[];
};

export type ImportRefusal =
  | Refusal
  | { ok: false; code: "no-such-review" | "vendor-missing" | "bad-request"; detail: string };

/**
 * Reads a file and stores it as a sheet, of a review where one is named: all of it in one transaction, or nothing. A later
 * sheet of a service that is there becomes its next version.
 * @throws Error where no review is named and there is no such item list
 */
export async function importChecksheet(
  input: ImportInput,
  given?: Database,
): Promise<{ ok: true; value: Imported } | ImportRefusal> {
  const { bytes, name, decisions } = input;
  if (input.vendor?.trim() === "") return { ok: false, code: "vendor-missing", detail: name };
  const database = given ?? (await currentDatabase());
  const target = await findTarget(database, input);
  if (!target) return { ok: false, code: "no-such-review", detail: input.reviewKey ?? "" };
  const parsed = await parseWithLayout({ bytes, name, columnEdges: input.columnEdges, asWritten: input.asWritten });
  if (!parsed.ok) return parsed;
  const { value: document, layout: guess } = parsed;
  const layout = input.layout ?? (await recallLayout(guess, database)) ?? undefined;
  const { template } = target;
  const of = { form: guess.fingerprint, templateKey: template.key, reviewId: target.reviewId };
  const remembered = await listRememberedRows(database, of);
  const understanding = await understandLimited({ document, template, layout, remembered, decisions });
  if (!understanding.ok) return understanding;
  const understood = understanding.value;
  const refusal = refuseWithoutTable(understood.recognition);
  if (refusal) return refusal;
  const stray = findStrayDecision({ input, target, understood });
  if (stray !== undefined) return { ok: false, code: "bad-request", detail: stray };
  const { vendor, service } = understood.recognition;
  const named = { vendor: input.vendor ?? vendor?.value ?? "", service: input.service ?? service?.value ?? "" };
  if (named.vendor.trim() === "") return { ok: false, code: "vendor-missing", detail: name };
  const sheet = makeChecksheet({ input, named, target, document, understood });
  const stored = await storeChecksheet(database, sheet);
  // The review moved to another version of its item list while the file was read: under that one, then.
  if (!stored) return importChecksheet(input, database);
  if (input.layout) await rememberLayout(database, { guess, layout: input.layout, now: sheet.createdAt });
  const { recognition, coverage } = understood;
  const issues = stored.duplicate ? [...sheet.issues, duplicateIssue(name)] : sheet.issues;
  const toCheck = understood.rows.filter(({ placements }) => placements.some(({ state }) => state === "review")).length;
  const accounting = countBuckets(recognition.rows);
  return { ok: true, value: { ...stored, accounting, coverage, issues, toCheck } };
}

/** Where a sheet goes: the item list under which it is read, and the review, if any. */
type Target = Pick<StoredReview, "template" | "templateId"> & { reviewId: string | null };

async function findTarget(database: Database, { reviewKey, templateKey = "" }: ImportInput): Promise<Target | null> {
  if (reviewKey !== null) {
    const review = await findReview(database, reviewKey);
    return review && { reviewId: review.id, template: review.template, templateId: review.templateId };
  }
  const loaded = await loadTemplate({ key: templateKey }, database);
  if (!loaded) throw new Error(`there is no item list ${templateKey}`);
  return { ...loaded, reviewId: null };
}

type Making = {
  input: ImportInput;
  named: Pick<NewChecksheet, "vendor" | "service">;
  target: Target;
  document: SourceDocument;
  understood: UnderstoodSheet;
};

function makeChecksheet({ input, named, target, document, understood }: Making): NewChecksheet {
  const { recognition, rows } = understood;
  const { title, language, legend, layout } = recognition;
  const { reviewId, template, templateId } = target;
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
    ...named,
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
function findStrayDecision({
  input,
  target,
  understood,
}: Pick<Making, "input" | "target" | "understood">): string | undefined {
  const rows = new Set(understood.rows.map(rowKey));
  const items = new Set(target.template.items.map(({ key }) => key));
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
