import { stat } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { EXAMPLE_REVIEW } from "#lib/usecases/reviews/example-review.ts";
import { UsageError } from "../exit-codes.ts";
import type { House } from "../house/house.ts";
import { templatesAt } from "../house/templates-at.ts";
import { withHouse } from "../house/with-house.ts";
import { say, showControls } from "../print.ts";
import { loadFile, unreadable } from "../read-file.ts";
import { words } from "../words.ts";
import { importFolder, listFolder } from "./import-folder.ts";
import { importReport } from "./import-report.ts";
import { findTemplate } from "./templates.ts";

/** The item list under which a folder is read where none is named; that of `createReview`. */
const DEFAULT_TEMPLATE = "mic-cloud";

type Target = { house: House; reviewKey: string; vendor: string; service: string };

/**
 * `kurabe import FILE… --vendor NAME [--service NAME] [--review KEY] [--yes]`: stores sheets as the web page does.
 * `kurabe import REPORT.json [--review KEY] [--yes]`: a review of a report's json.
 * `kurabe import FOLDER [--vendor NAME] [--review KEY] [--template KEY] [--yes]`: all files of a folder, a service each.
 */
export async function importCommand(parameters: string[], server: URL | null): Promise<void> {
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
    return importOfFolder(first, { ...values, server });
  }
  const isReport = positionals.length === 1 && vendor === undefined && /\.json$/i.test(first ?? "");
  if (!isReport && (positionals.length === 0 || !vendor?.trim())) throw new UsageError(words("importUsage"));
  // In a pipe nobody can answer, so nothing is stored without --yes.
  if (!yes && !process.stdin.isTTY) throw new UsageError(words("confirmWithYes"));
  await withHouse(server, async (house) => {
    if (isReport || !vendor) return importReport(first ?? "", { house, key: values.review });
    const reviewKey = values.review ?? (await onlyReview(house));
    const question = words("confirmImport", { files: positionals.length, vendor, review: reviewKey });
    if (!yes && !(await isConfirmed(question))) return;
    await ensureReview(house, { key: reviewKey, title: values.review ?? words("importedTitle") });
    for (const path of positionals) await importFile(path, { house, reviewKey, vendor, service });
  });
}

type FolderValues = { server: URL | null; vendor?: string; review?: string; template?: string; yes: boolean };

/** A folder's sheets are put on file; in a review only where one is named: a review of hundreds of services helps nobody. */
async function importOfFolder(folder: string, { server, vendor, review, template, yes }: FolderValues): Promise<void> {
  if (!yes && !process.stdin.isTTY) throw new UsageError(words("confirmWithYes"));
  const { key: templateKey } = await findTemplate(template ?? DEFAULT_TEMPLATE, await templatesAt(server));
  await withHouse(server, async (house) => {
    const files = (await listFolder(folder)).length;
    if (!yes && !(await isConfirmed(words("confirmFolder", { files, folder })))) return;
    if (review !== undefined) await ensureReview(house, { key: review, title: words("importedTitle"), templateKey });
    const target = { house, reviewKey: review ?? null, templateKey, vendor: vendor ?? null };
    await importFolder(folder, target);
  });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Where sheets go when no review is named: into the only one beside the example, or into one of their own. */
async function onlyReview(house: House): Promise<string> {
  const keys = (await house.reviewKeys()).filter((key) => key !== EXAMPLE_REVIEW);
  if (keys.length > 1) throw new UsageError(words("whichReview", { known: keys.toSorted().join(", ") }));
  return keys[0] ?? "imported";
}

/** A review that is not there yet is made, and said to be. */
async function ensureReview(house: House, review: Parameters<House["makeReview"]>[0]): Promise<void> {
  // Who may import into it need not be allowed to make it.
  if ((await house.reviewKeys()).includes(review.key)) return;
  const created = await house.makeReview(review);
  if (created.ok) say(words("reviewCreated", { review: review.key }));
  else if (created.code === "key-malformed") throw new UsageError(words("badReviewKey", { review: review.key }));
}

async function importFile(path: string, { house, ...target }: Target): Promise<void> {
  const imported = await house.importSheet({ ...(await loadFile(path)), ...target });
  if (imported.ok) {
    say(words(imported.value.duplicate ? "alreadyThere" : "imported", { path, review: target.reviewKey }));
  } else if (imported.code === "no-such-review") {
    throw new UsageError(words("noSuchReview", { review: target.reviewKey }));
  } else if (imported.code === "vendor-missing") throw new UsageError(words("importUsage"));
  else throw unreadable(path, imported);
}

async function isConfirmed(question: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const reply = await prompt.question(`${showControls(question)} `);
  prompt.close();
  return /^(y|yes|はい)$/i.test(reply.trim());
}
