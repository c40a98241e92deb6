import type { ComparedSheet } from "#lib/domain/comparison.ts";

/** A service as a sentence names it. */
export function sheetName({
  vendor,
  service,
  fileName,
}: Pick<ComparedSheet, "vendor" | "service" | "fileName">): string {
  return service && service !== vendor ? service : vendor || fileName;
}
