import type { Database } from "#lib/db/open-database.ts";
import { saveLayoutProfile } from "#lib/db/writes/save-layout-profile.ts";
import type { Layout } from "#lib/domain/source-row.ts";
import { toProfile } from "#lib/recognise/recognise-rows.ts";

/** Remembers a layout for the next sheet of its form, where a person made more of it than recognition does by itself. */
export async function rememberLayout(
  database: Database,
  { guess, layout, now }: { guess: Layout; layout: Layout; now: Date },
): Promise<void> {
  if (layout.profile || !isCorrected(layout, guess)) return;
  const profile = toProfile({ ...layout, fingerprint: guess.fingerprint });
  await saveLayoutProfile(database, { fingerprint: guess.fingerprint, layout: profile, now });
}

/** Whether a layout differs from the guess in what carries over to other files: roles of columns, sheets taken in. */
export function isCorrected(layout: Layout, guess: Layout): boolean {
  const essence = ({ sheets }: Layout) => JSON.stringify(sheets.map(({ included, roles }) => ({ included, roles })));
  return essence(layout) !== essence(guess);
}
