import ExcelJs from "exceljs";
import { readOds, readXlsx } from "hucre";
import Papa from "papaparse";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { arrangeDocument } from "#lib/recognise/arrange-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";

Object.assign(globalThis, { DOMMatrix: globalThis.DOMMatrix ?? class {} });

/** What is measured: reading a file… */
export async function readOnly(bytes: Uint8Array): Promise<SourceDocument> {
  const read = await readDocument({ bytes, name: "bench" });
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

/** …and reading and recognising it. */
export async function readAndRecognise(bytes: Uint8Array): Promise<unknown> {
  return recogniseRows(arrangeDocument(await readOnly(bytes)));
}

/** What the format library needs alone to hand over the cells, by the beginning of the file's name. */
export async function readByLibrary(name: string, bytes: Uint8Array): Promise<unknown> {
  if (name.startsWith("xlsx")) return readXlsx(bytes);
  if (name.startsWith("ods")) return readOds(bytes);
  if (name.startsWith("csv")) return Papa.parse(new TextDecoder().decode(bytes)).data.length;
  return readPdf(bytes);
}

/** exceljs hands over the cells of an xlsx. */
export async function readByExcelJs(bytes: Uint8Array): Promise<unknown> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook.worksheets.length;
}

async function readPdf(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let items = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    items += (await page.getTextContent()).items.length + (await page.getOperatorList()).fnArray.length;
    page.cleanup();
  }
  await document.loadingTask.destroy();
  return items;
}
