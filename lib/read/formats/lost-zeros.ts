import { cellAddress } from "#lib/domain/source-document.ts";

/**
 * Where in a column of texts such as "001" a number stands that may once have been one of them: its address, or null. A spreadsheet program
 * keeps the zeros only in cells that were set to text before typing.
 */
export function findLostZeros(rows: readonly (readonly unknown[])[]): string | null {
  const padded = new Map<number, number>();
  const short = new Map<number, number>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value === "string" && /^0\d{1,3}$/.test(value)) padded.set(column, (padded.get(column) ?? 0) + 1);
      else if (typeof value === "number" && Number.isInteger(value) && value >= 0 && !short.has(column))
        short.set(column, row);
    }
  }
  for (const [column, count] of padded) {
    const row = short.get(column);
    if (row !== undefined && count >= 2) return cellAddress({ row: row + 1, column: column + 1 });
  }
  return null;
}
