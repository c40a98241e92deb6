import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Report } from "#lib/domain/report.ts";
import { formSheet } from "./xlsx-sheet.ts";

function unlikeNames(sheets: readonly WriteSheet[]): WriteSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let name = sheet.name;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${sheet.name.slice(0, 27)} ${count}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** The report as an Excel workbook (ECMA-376), a worksheet per section. Every cell is text: nothing in it can run. */
export function writeXlsxReport(report: Report): Promise<Uint8Array> {
  const instant = new Date(report.madeAt);
  return writeXlsx({
    sheets: unlikeNames(report.sections.map((section) => formSheet(section, report))),
    properties: { title: report.title, creator: "Kurabe", created: instant, modified: instant },
    defaultFont: { name: "Yu Gothic", size: 10 },
  });
}
