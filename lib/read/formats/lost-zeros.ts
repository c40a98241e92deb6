import { cellAddress } from "#lib/domain/source-document.ts";

type Place = { row: number; column: number };

/**
 * Finds a number that may once have been a text, in a column of texts such as "001". A spreadsheet program keeps the zeros only in cells that were
 * set to text before typing.
 */
export class LostZeros {
  readonly #padded = new Map<number, number>();
  readonly #short = new Map<number, Place>();

  see({ row, column }: Place, value: unknown): void {
    if (typeof value === "string") {
      if (value.length <= 4 && /^0\d{1,3}$/.test(value)) this.#padded.set(column, (this.#padded.get(column) ?? 0) + 1);
    } else if (typeof value === "number" && Number.isInteger(value) && value >= 0 && !this.#short.has(column))
      this.#short.set(column, { row, column });
  }

  /** The address of the first such number, or null. */
  find(): string | null {
    for (const [column, count] of this.#padded) {
      const place = this.#short.get(column);
      if (place && count >= 2) return cellAddress(place);
    }
    return null;
  }
}
