import type { ComparedSheet } from "#lib/domain/comparison.ts";

/** What the import page needs to know of a sheet that the review already has. */
export type KnownSheet = Pick<ComparedSheet, "vendor" | "service" | "fileName" | "sha256" | "disclosedOn">;
