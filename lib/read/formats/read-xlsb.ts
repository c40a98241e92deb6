import { packArchive } from "../pack-archive.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { readBySheetJs } from "./read-xls.ts";

/** Reads the binary form of xlsx ([MS-XLSB]). */
export function readXlsb({ parts }: ReadInput): Reading {
  return readBySheetJs(packArchive(parts));
}
