import { type Template, templateSchema } from "#lib/domain/template.ts";
import micCloud from "./mic-cloud.json" with { type: "json" };

/** The item templates that come with Kurabe, checked when the module loads: a broken file fails at once. */
export const builtInTemplates: readonly Template[] = [micCloud].map((data) => templateSchema.parse(data));

/** The built-in template with this key, or null. */
export function findBuiltInTemplate(key: string): Template | null {
  return builtInTemplates.find((template) => template.key === key) ?? null;
}
