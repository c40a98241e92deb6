import type { RequirementProfile } from "#lib/domain/requirements.ts";
import { requirementsFromSheets } from "#lib/template-file/requirements-from-sheets.ts";
import { parseDocument } from "../limited/parse-document.ts";
import { readRequirements } from "./read-requirements.ts";

// The first bytes of a zip archive (xlsx, ods), and of an Excel file before 2007.
const PACKED = ["504b0304", "d0cf11e0"];

const isPacked = (bytes: Uint8Array): boolean => PACKED.includes(Buffer.from(bytes.subarray(0, 4)).toString("hex"));

/**
 * Reads requirements from a stranger's file: yaml or json, else a workbook as `exportProfile` makes it, read in a process of its
 * own. `detail` says where it cannot be read; of a file that is none of these it is empty.
 */
export async function readRequirementsFile(file: {
  bytes: Uint8Array;
  name: string;
}): Promise<{ ok: true; value: RequirementProfile } | { ok: false; detail: string }> {
  if (!isPacked(file.bytes)) return readRequirements(new TextDecoder().decode(file.bytes));
  const document = await parseDocument(file);
  if (!document.ok) return { ok: false, detail: [document.code, document.detail].filter(Boolean).join(": ") };
  return requirementsFromSheets(document.value) ?? { ok: false, detail: "" };
}
