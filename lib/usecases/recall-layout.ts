import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findLayoutProfile } from "#lib/db/reads/find-layout-profile.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, SheetLayout } from "#lib/domain/source-row.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";

/**
 * The layout that a person confirmed for documents of this form, fitted to this document; null when nobody did.
 * Only what carries over is taken, the roles of columns and whether a sheet counts: rows stand elsewhere in every file.
 */
export async function recallLayout(document: SourceDocument, given?: Database): Promise<Layout | null> {
  const guess = recogniseRows(document).layout;
  const profile = await findLayoutProfile(given ?? (await currentDatabase()), guess.fingerprint);
  return profile && fitLayout(profile, guess);
}

/** Lays a remembered layout over what recognition makes of another document of the same form. */
export function fitLayout(profile: Layout, guess: Layout): Layout {
  return {
    ...guess,
    sheets: guess.sheets.map((sheet, index) => fitSheet(sheet, findSheet(profile, { sheet, index }))),
  };
}

function fitSheet(sheet: SheetLayout, remembered: SheetLayout | undefined): SheetLayout {
  if (!remembered || remembered.roles.length !== sheet.roles.length) return sheet;
  return { ...sheet, included: remembered.included, roles: remembered.roles };
}

/** Sheets are found by their name, or by their place where the name says the month or the customer. */
function findSheet(profile: Layout, { sheet, index }: { sheet: SheetLayout; index: number }): SheetLayout | undefined {
  return profile.sheets.find((other) => other.sheet === sheet.sheet) ?? profile.sheets[index];
}

/** Whether a person made more of a layout than recognition does by itself, in what carries over. */
export function isCorrected(layout: Layout, guess: Layout): boolean {
  const essence = ({ sheets }: Layout) => JSON.stringify(sheets.map(({ included, roles }) => ({ included, roles })));
  return essence(layout) !== essence(guess);
}
