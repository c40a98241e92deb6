import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import { sourceRowId } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { addWholeReview } from "#lib/db/writes/add-whole-review.ts";
import type { NewChecksheet } from "#lib/db/writes/store-checksheet.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { ReportFile, readReportFile } from "#lib/domain/report-file.ts";
import { findTooLong, templateLimits } from "#lib/domain/template-limits.ts";
import { readLimits } from "#lib/read/limits.ts";
import { derivationVersion, readerVersion } from "../derivation/derivation-version.ts";
import { packDerived } from "../derivation/pack-derived.ts";
import { runLimited } from "../limited/run-limited.ts";
import { reportedSheet } from "./reported-sheet.ts";

/** "not-a-report": `detail` names the part of the file that is wrong. */
export type ReviewFileRefusal = {
  ok: false;
  code: "not-a-report" | "file-too-large" | "key-malformed" | "key-taken";
  detail: string;
};

type Input = { bytes: Uint8Array /** Of the new review; made up where none is given. */; key?: string | undefined };

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Makes a review of a report's json: the same item list, sheets, verbatim answers, placements and readings; a signed report's placements
 * by people are theirs again. What it was judged by, and what was decided, stays in the report. All of it is stored, or nothing.
 */
export async function importReview(
  { bytes, key = `review-${randomUUID().slice(0, 8)}` }: Input,
  given?: Database,
): Promise<{ ok: true; value: { key: string; sheets: number } } | ReviewFileRefusal> {
  if (bytes.byteLength > readLimits.fileBytes) return { ok: false, code: "file-too-large", detail: "" };
  if (!KEY.test(key) || key.length > 80) return { ok: false, code: "key-malformed", detail: key };
  const read = await runLimited<ReturnType<typeof readReportFile>>({
    program: "read-report-file-process.ts",
    ...{ input: bytes, milliseconds: readLimits.milliseconds },
  });
  if (!read.ok) return { ok: false, code: "not-a-report", detail: read.detail };
  const wrong = findWrong(read.value);
  if (wrong !== null) return { ok: false, code: "not-a-report", detail: wrong };
  const { comparison, title } = read.value;
  const now = new Date();
  const review = { id: randomUUID(), key, title };
  const sheets = namedSheets(read.value);
  const added = await addWholeReview(given ?? (await currentDatabase()), {
    ...{ review, template: comparison.template, newTemplateId: randomUUID(), now },
    sheets: (templateId) =>
      sheets.map((named, index) => newSheet(read.value, { index, named, reviewId: review.id, templateId, now })),
  });
  return added ? { ok: true, value: { key, sheets: sheets.length } } : { ok: false, code: "key-taken", detail: key };
}

/** What a report that Kurabe wrote never is; null: nothing. */
function findWrong({ comparison: { template, rows } }: ReportFile): string | null {
  if (template.key === "new" || template.items.length > templateLimits.items) return "comparison.template";
  if (template.items.some(findTooLong)) return "comparison.template.items";
  const items = new Set(template.items.map(({ key }) => key));
  const astray = rows.findIndex(
    ({ item, cells }) => !items.has(item) || cells.some(({ answers }) => answers.some((one) => one.item !== item)),
  );
  return astray < 0 ? null : `comparison.rows.${astray}`;
}

type Named = { vendor: string; service: string };

/** Two sheets of one service stand side by side in a report of files; in a review the second would be the first one's next version. */
function namedSheets({ comparison }: ReportFile): Named[] {
  const taken = new Set<string>();
  return comparison.sheets.map(({ vendor, service, fileName }, index) => {
    const own = { vendor: vendor.trim() || fileName || String(index + 1), service };
    const keyOf = (named: Named) => `${foldText(named.vendor)}\n${foldText(named.service)}`;
    const named = taken.has(keyOf(own)) ? { ...own, service: `${service} (${index + 1}: ${fileName})`.trim() } : own;
    taken.add(keyOf(named));
    return named;
  });
}

type Place = { index: number; named: Named; reviewId: string; templateId: string; now: Date };

function newSheet(file: ReportFile, { index, named, reviewId, templateId, now }: Place): NewChecksheet {
  const { template, sheets } = file.comparison;
  const { rows, document } = reportedSheet(file, index);
  const id = randomUUID();
  const told = sheets[index];
  const placed = rows.map(({ row, found, interpretations }) => {
    return { row, placements: found.placements, interpretations };
  });
  return {
    ...{ id, reviewId, ...named, title: "", legend: {}, createdAt: now, document },
    ...{ language: told?.language ?? "", disclosedOn: told?.disclosedOn ?? null },
    layout: { fingerprint: "", sheets: [] },
    ...{ issues: [], readerVersion },
    decisions: rows.flatMap(({ rowId }, position) => {
      const items = file.signed?.decided[rowId];
      const of = { rowId: sourceRowId({ checksheetId: id, position }), templateKey: template.key };
      return items ? [{ ...of, items: [...items], decidedAt: now }] : [];
    }),
    bytes: new TextEncoder().encode(JSON.stringify({ title: file.title, madeAt: file.madeAt, sheet: told })),
    rows: rows.map(({ row }) => row),
    derivation: {
      ...{ id: randomUUID(), checksheetId: id, templateId, version: derivationVersion(template), derivedAt: now },
      rows: rows.map(({ found, interpretations }) => ({ ...found, interpretations })),
      packed: packDerived(template, placed),
    },
    newId: randomUUID,
  };
}
