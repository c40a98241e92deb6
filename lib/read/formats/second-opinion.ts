import { packArchive } from "../pack-archive.ts";
import type { FormatReader } from "../reading.ts";
import { Refused } from "../refuse.ts";

/**
 * A reader that asks the second library where the first fails. A refusal of the first is final: it names a limit or a password.
 */
export function withSecondOpinion(first: FormatReader): FormatReader {
  return async (input) => {
    try {
      return await first(input);
    } catch (error) {
      if (error instanceof Refused) throw error;
      const { readBySheetJs } = await import("./read-xls.ts");
      const second = readBySheetJs(packArchive(input.parts));
      if (!second.ok) return second;
      const issue = { code: "second-opinion-used", severity: "info", detail: "", source: null } as const;
      return { ...second, issues: [issue, ...second.issues] };
    }
  };
}
