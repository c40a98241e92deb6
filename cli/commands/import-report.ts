import { importReview } from "#lib/usecases/import-review.ts";
import { act } from "../act.ts";
import { UnreadableFileError, UsageError } from "../exit-codes.ts";
import { say } from "../print.ts";
import { loadFile } from "../read-file.ts";
import { words } from "../words.ts";

/** A report's json, which names its own providers, becomes a review of its own. */
export async function importReport(path: string, key: string | undefined): Promise<void> {
  const { bytes } = await loadFile(path);
  const imported = await act("importReview", importReview, { bytes, key });
  if (imported.ok) return say(words("reportImported", { path, review: imported.value.key }));
  const { code, detail } = imported;
  switch (code) {
    case "key-malformed":
      throw new UsageError(words("badReviewKey", { review: detail }));
    case "key-taken":
      throw new UsageError(words("reviewTaken", { review: detail }));
    case "not-a-report":
    case "file-too-large":
      throw new UnreadableFileError(words("notAReport", { path, detail: detail || code }));
  }
}
