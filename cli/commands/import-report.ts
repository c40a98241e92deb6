import { UnreadableFileError, UsageError } from "../exit-codes.ts";
import type { House } from "../house/house.ts";
import { say } from "../print.ts";
import { loadFile } from "../read-file.ts";
import { words } from "../words.ts";

/** A report's json, which names its own providers, becomes a review of its own. */
export async function importReport(
  path: string,
  { house, key }: { house: House; key: string | undefined },
): Promise<void> {
  const file = await loadFile(path);
  const imported = await house.importReport({ ...file, key });
  if (imported.ok) return say(words("reportImported", { path, review: imported.value.key }));
  const { code, detail } = imported;
  switch (code) {
    case "key-malformed":
      throw new UsageError(words("badReviewKey", { review: detail }));
    case "key-taken":
      throw new UsageError(words("reviewTaken", { review: detail }));
    default:
      throw new UnreadableFileError(words("notAReport", { path, detail: detail || code }));
  }
}
