import { compareAnswers } from "#lib/compare/compare-answers.ts";
import type { Report } from "#lib/domain/report.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { buildReport } from "#lib/report/build-report.ts";
import { makeSheets, makeTemplate } from "./make-sheets.ts";

/** A report on made-up sheets, always the same. */
export function makeReport({ items, vendors }: { items: number; vendors: number }): Report {
  const template = makeTemplate(items);
  return buildReport(compareAnswers(template, makeSheets(template, vendors)), {
    messages: messagesFor("ja"),
    language: "ja",
    madeAt: "2026-11-23T00:00:00Z",
    review: { title: "計測" },
    unplaced: [],
  });
}
