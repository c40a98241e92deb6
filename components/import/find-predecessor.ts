import { foldText } from "#lib/domain/fold-text.ts";
import type { KnownSheet } from "./known-sheet.ts";

/**
 * The review's sheet of the same provider and service, as names are told apart on storing: a new one becomes its next
 * version and takes its column, which nobody should find out afterwards.
 */
export function findPredecessor(
  { vendor, service }: Pick<KnownSheet, "vendor" | "service">,
  known: readonly KnownSheet[],
): KnownSheet | undefined {
  if (vendor.trim() === "") return undefined;
  const keys = [foldText(vendor), foldText(service)];
  return known.findLast((sheet) => foldText(sheet.vendor) === keys[0] && foldText(sheet.service) === keys[1]);
}
