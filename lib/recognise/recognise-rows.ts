import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, Recognition } from "#lib/domain/source-row.ts";
import { detectLanguage } from "./detect-language.ts";
import { findIssues } from "./find-issues.ts";
import { collectLegend } from "./legend/collect-legend.ts";
import { explainCodes } from "./legend/explain-codes.ts";
import { readDocumentSheets, type SheetReading } from "./read-document-sheets.ts";
import { describeLayout, fingerprintForms, guessSheet } from "./read-layout.ts";
import { makeGrid } from "./sheet-grid.ts";
import { findStated } from "./stated/find-stated.ts";

function fingerprintOf(readings: readonly SheetReading[]): string {
  const asking = readings.filter((reading) => reading.guessedIn);
  return fingerprintForms((asking.length > 0 ? asking : readings).map((reading) => reading.guess.form));
}

function* textsOf(readings: readonly SheetReading[], asked: boolean): Generator<string> {
  for (const { rows } of readings) {
    for (const row of rows) {
      if (!asked) yield row.text;
      else if (row.bucket === "question") yield row.question;
    }
  }
}

/**
 * Turns grids of cells into rows, each non-empty row in exactly one bucket with a reason, in the order of the document.
 * Finds the tables, their headers and the roles of their columns by headings and by content together; fills categories
 * down; leaves covers, instructions, hidden and derived sheets out. Knows no template and never alters a text.
 *
 * `layout` overrides what it would have guessed, and nothing else: sheets are taken by name, those of a profile
 * (`layout.profile`) by their headings. The layout that was used comes back; given again it gives the same rows. A row
 * is one that holds more than white space. Bad input gets no exception: what asks nothing becomes a note, and a
 * document without any question gets the issue `no-table`.
 */
export function recogniseRows(
  document: SourceDocument,
  layout?: Layout,
  options?: { includeHidden?: boolean },
): Recognition {
  const guesses = explainCodes(document.sheets.map(makeGrid)).map(guessSheet);
  const isProfile = layout?.profile === true;
  const readings = readDocumentSheets(guesses, layout, { includeHidden: options?.includeHidden ?? false });
  const sources = readings
    .filter((reading) => !reading.guess.grid.sheet.hidden || reading.choice.included)
    .map(({ guess, choice, placed, rows }) => ({
      sheet: guess.grid.sheet.name,
      included: choice.included,
      placed,
      rows,
    }));
  return {
    rows: readings.flatMap((reading) => reading.rows),
    layout: {
      fingerprint: fingerprintOf(readings),
      sheets: readings.map(({ guess, tables, given, choice }) =>
        describeLayout(guess, { tables, given: isProfile ? null : given, included: choice.included }),
      ),
    },
    language: detectLanguage(textsOf(readings, true)) || detectLanguage(textsOf(readings, false)),
    ...findStated(sources),
    legend: collectLegend(readings),
    issues: findIssues(readings, isProfile),
  };
}

/**
 * What may be kept of a layout for other documents of the same form: header texts as hashes, column roles, which sheets
 * are taken in. No sheet names, row numbers or buckets: those are the provider's.
 */
export function toProfile(layout: Layout): Layout {
  return {
    fingerprint: layout.fingerprint,
    profile: true,
    sheets: layout.sheets
      .filter((sheet) => sheet.form)
      .map((sheet) => ({ ...sheet, sheet: "", headerRows: [], buckets: {} })),
  };
}

/** Whether two documents were filled into the same form: the sheets that ask have the same headings. */
export function isSameForm(a: Pick<Layout, "fingerprint">, b: Pick<Layout, "fingerprint">): boolean {
  return a.fingerprint === b.fingerprint;
}
