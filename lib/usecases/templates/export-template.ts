import { z } from "zod";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findTemplate } from "#lib/db/reads/find-template.ts";
import type { Language } from "#lib/domain/language.ts";
import { writeWorkbook } from "#lib/report/write-workbook.ts";
import { templateAsWorkbook } from "#lib/template-file/template-as-workbook.ts";
import { templateAsYaml } from "#lib/template-file/template-as-yaml.ts";

export const templateFormatSchema = z.enum(["yaml", "xlsx"]);
type TemplateFormat = z.infer<typeof templateFormatSchema>;

const MEDIA_TYPES: Record<TemplateFormat, string> = {
  yaml: "application/yaml; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

type Asked = { key: string; version?: number | undefined; format: TemplateFormat; language: Language };

/** An item list as a file that `readTemplate` reads back to the same list; null when there is no such version. */
export async function exportTemplate(
  { key, version, format, language }: Asked,
  given?: Database,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const found = await findTemplate(given ?? (await currentDatabase()), { key, version });
  if (!found) return null;
  const { template } = found;
  const fileName = `${template.key}-v${template.version}.${format}`;
  const madeAt = new Date().toISOString();
  const bytes =
    format === "yaml"
      ? new TextEncoder().encode(templateAsYaml(template))
      : await writeWorkbook(templateAsWorkbook(template, { language, madeAt }));
  return { fileName, mediaType: MEDIA_TYPES[format], bytes };
}
