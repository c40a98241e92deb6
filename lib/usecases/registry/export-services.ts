import type { Database } from "#lib/db/open-database.ts";
import type { Language } from "#lib/domain/language.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { servicesAsWorkbook } from "#lib/report/services-as-workbook.ts";
import { writeWorkbook } from "#lib/report/write-workbook.ts";
import { mediaTypes } from "../report/exported-file.ts";
import type { ServiceQuery } from "./list-services.ts";
import { openRegistry } from "./open-registry.ts";

type Wish = Omit<ServiceQuery, "templateKey" | "after" | "limit" | "excerpts"> & {
  templateKey?: string | undefined;
  language: Language;
};

/** All services that a query finds, as a workbook: what each comes to under the requirements, on what it fails, what is open. Null: `listServices`. */
export async function exportServices(
  { language, ...query }: Wish,
  given?: Database,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const now = query.now ?? new Date();
  const opened = await openRegistry({ ...query, now, limit: Number.POSITIVE_INFINITY, excerpts: false }, given);
  if (!opened) return null;
  const profile = opened.profiles.find(({ id }) => id === query.profileId)?.name ?? null;
  const { services, judging } = messagesFor(language);
  const workbook = servicesAsWorkbook(opened.listed.lines, opened.template, {
    profile: typeof profile === "object" ? (profile?.[language] ?? null) : profile,
    ...{ search: query.search ?? "", language, madeAt: now.toISOString() },
    words: { ...services, outcome: judging.outcome },
  });
  const day = now.toISOString().slice(0, 10);
  return { fileName: `services-${day}.xlsx`, mediaType: mediaTypes.xlsx, bytes: await writeWorkbook(workbook) };
}
