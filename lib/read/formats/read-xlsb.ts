import { readXlsb as readWorkbook } from "hucre";
import type { Issue } from "#lib/domain/issue.ts";
import { packArchive } from "../pack-archive.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { convertSheet } from "./convert-sheet.ts";

/** Reads the binary form of xlsx ([MS-XLSB]). */
export async function readXlsb({ parts }: ReadInput): Promise<Reading> {
  const workbook = await readWorkbook(packArchive(parts), { readStyles: true });
  if (workbook.sheets.length === 0) throw new Error("the library returned no sheet");
  const issues: Issue[] = [];
  const options = { is1904: workbook.dateSystem === "1904", links: [], allowed: new Map(), issues };
  return { ok: true, sheets: workbook.sheets.map((sheet) => convertSheet(sheet, options)), issues };
}
