import type { Workbook } from "#lib/domain/workbook.ts";

/** Gives a workbook the form of an xlsx file. The same workbook gives the same bytes. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { writeWorkbookXlsx } = await import("./writers/workbook.ts");
  return writeWorkbookXlsx(workbook);
}
