import { z } from "zod";
import type { Database } from "#lib/db/open-database.ts";
import type { Language } from "#lib/domain/language.ts";
import { writeWorkbook } from "#lib/report/write-workbook.ts";
import { requirementsAsWorkbook } from "#lib/template-file/requirements-as-workbook.ts";
import { openProfiles } from "./open-profiles.ts";
import { writeRequirements } from "./write-requirements.ts";

export const profileFormatSchema = z.enum(["xlsx", "yaml"]);
type ProfileFormat = z.infer<typeof profileFormatSchema>;

const MEDIA_TYPES: Record<ProfileFormat, string> = {
  yaml: "application/yaml; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

type Asked = { reviewKey: string; profileId: string; format: ProfileFormat; language: Language };

/** A requirement profile as a file that `readRequirementsFile` reads back to the same; null when there is no such profile. */
export async function exportProfile(
  { reviewKey, profileId, format, language }: Asked,
  given?: Database,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const opened = await openProfiles({ reviewKey }, given);
  const stored = opened?.profiles.find(({ id }) => id === profileId);
  if (!opened || !stored) return null;
  const { template } = opened.review;
  const madeAt = new Date().toISOString();
  const bytes =
    format === "yaml"
      ? new TextEncoder().encode(writeRequirements(stored.profile))
      : await writeWorkbook(requirementsAsWorkbook(stored.profile, { template, language, madeAt }));
  return { fileName: `${reviewKey}-requirements.${format}`, mediaType: MEDIA_TYPES[format], bytes };
}
