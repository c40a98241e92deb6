import { createHash } from "node:crypto";
import type { Template } from "#lib/domain/template.ts";

/** Version of reading and recognition, kept with each stored sheet: raise it when the same file gives other rows. */
export const readerVersion = 5;

// Raise it when placing or interpreting has changed: stored sheets are then derived anew at the next start.
const STATIONS = 7;

// Raise it when what is kept for screening has another form (lib/compare/screen).
const PACKING = 1;

/** Version of all that placements and interpretations depend on: the stations, and the text of the template. */
export function derivationVersion(template: Template): string {
  const hash = createHash("sha256").update(JSON.stringify(template)).digest("hex");
  return `${STATIONS}.${PACKING}-${hash.slice(0, 16)}`;
}
