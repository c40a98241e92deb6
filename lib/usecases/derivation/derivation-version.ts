import { createHash } from "node:crypto";
import type { Template } from "#lib/domain/template.ts";

/** Version of reading and recognition, kept with each stored sheet: raise it when the same file gives other rows. */
export const readerVersion = 43;

/**
 * Raise `version` when placing or interpreting has changed: stored sheets are then derived anew at the next start. `results` stands
 * for what the stations make of the held-out labels; the test beside this file says when it is another.
 */
export const stations = { version: 50, results: "9b039a6ef3dda65f" };

// Raise it when what is kept for screening has another form (lib/compare/screen).
const PACKING = 1;

/** Version of all that placements and interpretations depend on: the stations, and the text of the template. */
export function derivationVersion(template: Template): string {
  const hash = createHash("sha256").update(JSON.stringify(template)).digest("hex");
  return `${stations.version}.${PACKING}-${hash.slice(0, 16)}`;
}
