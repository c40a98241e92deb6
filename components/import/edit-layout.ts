import type { Bucket, ColumnRole, Layout, SheetLayout } from "#lib/domain/source-row.ts";

// One column each: giving the role to another column takes it from the first.
const SINGLE: ReadonlySet<ColumnRole> = new Set(["item", "question", "answer", "unit"]);

/** What a person says about the layout of one sheet. */
export type Correction =
  | { kind: "role"; column: number; role: ColumnRole }
  | { kind: "bucket"; gridRow: number; bucket: Bucket }
  | { kind: "include"; included: boolean };

/** The layout with one correction on one sheet; a sheet that the layout does not know leaves it as it is. */
export function editLayout(layout: Layout, { sheet, correction }: { sheet: string; correction: Correction }): Layout {
  return {
    ...layout,
    sheets: layout.sheets.map((known) => (known.sheet === sheet ? editSheet(known, correction) : known)),
  };
}

function editSheet(sheet: SheetLayout, correction: Correction): SheetLayout {
  switch (correction.kind) {
    case "role":
      return { ...sheet, roles: giveRole(sheet.roles, correction) };
    case "bucket":
      return putInBucket(sheet, correction);
    case "include":
      return { ...sheet, included: correction.included };
  }
}

function giveRole(roles: readonly ColumnRole[], { column, role }: { column: number; role: ColumnRole }): ColumnRole[] {
  const length = Math.max(roles.length, column);
  return Array.from({ length }, (_, index) => {
    if (index === column - 1) return role;
    const before = roles[index] ?? "ignore";
    return before === role && SINGLE.has(role) ? "ignore" : before;
  });
}

// A column header is more than a bucket: the rows above it are no questions, its texts make the fingerprint.
function putInBucket(sheet: SheetLayout, { gridRow, bucket }: { gridRow: number; bucket: Bucket }): SheetLayout {
  const others = sheet.headerRows.filter((row) => row !== gridRow);
  const headerRows = bucket === "header" ? [...others, gridRow].toSorted((a, b) => a - b) : others;
  return { ...sheet, headerRows, buckets: { ...sheet.buckets, [gridRow]: bucket } };
}
