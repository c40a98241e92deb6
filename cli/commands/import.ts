import { stat } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { createReview } from "#lib/usecases/create-review.ts";
import { importChecksheet } from "#lib/usecases/import-checksheet.ts";
import { listReviews } from "#lib/usecases/list-reviews.ts";
import { EXAMPLE_REVIEW } from "#lib/usecases/load-example.ts";
import { act } from "../act.ts";
import { UsageError } from "../exit-codes.ts";
import { say, showControls } from "../print.ts";
import { loadFile, unreadable } from "../read-file.ts";
import { withDatabase } from "../with-database.ts";
import { words } from "../words.ts";
import { importFolder, listFolder } from "./import-folder.ts";
import { importReport } from "./import-report.ts";
import { findTemplate } from "./templates.ts";

/** The item list under which a folder is read where none is named; that of `createReview`. */
const DEFAULT_TEMPLATE = "mic-cloud";

type Target = { reviewKey: string; vendor: string; service: string };

/**
 * `kurabe import FILE… --vendor NAME [--service NAME] [--review KEY] [--yes]`: stores sheets as the web page does.
 * `kurabe import REPORT.json [--review KEY] [--yes]`: a review of a report's json.
 * `kurabe import FOLDER [--vendor NAME] [--review KEY] [--template KEY] [--yes]`: all files of a folder, a service each.
 */
export async function importCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: {
      vendor: { type: "string" },
      service: { type: "string", default: "" },
      review: { type: "string" },
      template: { type: "string" },
      yes: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const { vendor, service, yes } = values;
  const [first] = positionals;
  if (first !== undefined && (await isFolder(first))) {
    if (positionals.length > 1) throw new UsageError(words("oneFolder"));
    return importOfFolder(first, values);
  }
  const isReport = positionals.length === 1 && vendor === undefined && /\.json$/i.test(first ?? "");
  if (!isReport && (positionals.length === 0 || !vendor?.trim())) throw new UsageError(words("importUsage"));
  // In a pipe nobody can answer, so nothing is stored without --yes.
  if (!yes && !process.stdin.isTTY) throw new UsageError(words("confirmWithYes"));
  await withDatabase(async () => {
    if (isReport || !vendor) return importReport(first ?? "", values.review);
    const reviewKey = values.review ?? (await onlyReview());
    const question = words("confirmImport", { files: positionals.length, vendor, review: reviewKey });
    if (!yes && !(await isConfirmed(question))) return;
    await ensureReview(reviewKey, values.review ?? words("importedTitle"));
    for (const path of positionals) await importFile(path, { reviewKey, vendor, service });
  });
}

type FolderValues = { vendor?: string; review?: string; template?: string; yes: boolean };

/** A folder's sheets are put on file; in a review only where one is named: a review of hundreds of services helps nobody. */
async function importOfFolder(folder: string, { vendor, review, template, yes }: FolderValues): Promise<void> {
  if (!yes && !process.stdin.isTTY) throw new UsageError(words("confirmWithYes"));
  const { key: templateKey } = findTemplate(template ?? DEFAULT_TEMPLATE);
  await withDatabase(async () => {
    const files = (await listFolder(folder)).length;
    if (!yes && !(await isConfirmed(words("confirmFolder", { files, folder })))) return;
    if (review !== undefined) await ensureReview(review, words("importedTitle"), templateKey);
    const target = { reviewKey: review ?? null, templateKey, vendor: vendor ?? null };
    await importFolder(folder, target);
  });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Where sheets go when no review is named: into the only one beside the example, or into one of their own. */
async function onlyReview(): Promise<string> {
  const keys = (await act("listReviews", listReviews)).map(({ key }) => key).filter((key) => key !== EXAMPLE_REVIEW);
  if (keys.length > 1) throw new UsageError(words("whichReview", { known: keys.join(", ") }));
  return keys[0] ?? "imported";
}

/** A review that is not there yet is made, and said to be. */
async function ensureReview(key: string, title: string, templateKey?: string): Promise<void> {
  const created = await act("createReview", createReview, { key, title, templateKey });
  if (created.ok) say(words("reviewCreated", { review: key }));
  else if (created.code === "key-malformed") throw new UsageError(words("badReviewKey", { review: key }));
}

async function importFile(path: string, target: Target): Promise<void> {
  const imported = await act("importChecksheet", importChecksheet, { ...(await loadFile(path)), ...target });
  if (imported.ok) {
    say(words(imported.value.duplicate ? "alreadyThere" : "imported", { path, review: target.reviewKey }));
  } else if (imported.code === "no-such-review" || imported.code === "vendor-missing") {
    throw new UsageError(words("importUsage"));
  } else throw unreadable(path, imported);
}

async function isConfirmed(question: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const reply = await prompt.question(`${showControls(question)} `);
  prompt.close();
  return /^(y|yes|はい)$/i.test(reply.trim());
}
