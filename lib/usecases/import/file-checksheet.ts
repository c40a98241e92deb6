import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { loadTemplate } from "../templates/load-template.ts";
import { type Imported, type ImportInput, type ImportRefusal, importChecksheet } from "./import-checksheet.ts";

type Input = Pick<ImportInput, "bytes" | "name" | "vendor" | "service" | "disclosedOn"> & {
  /** The item list under which it is read; not given: that of `createReview`. */
  templateKey?: string | undefined;
};

/** Reads a file and puts it on file as a service's sheet, in no review: all of it, or nothing. */
export async function fileChecksheet(
  { templateKey = "mic-cloud", ...file }: Input,
  given?: Database,
): Promise<{ ok: true; value: Imported } | ImportRefusal | { ok: false; code: "no-such-template"; detail: string }> {
  const database = given ?? (await currentDatabase());
  const loaded = await loadTemplate({ key: templateKey }, database);
  if (!loaded) return { ok: false, code: "no-such-template", detail: templateKey };
  return importChecksheet({ ...file, reviewKey: null, templateKey }, database);
}
