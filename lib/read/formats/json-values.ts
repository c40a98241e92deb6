export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; [] for anything else. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A value as one text: lists line by line, objects as `key: value`, nothing for null. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join("\n");
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, valueText(inner)] as const);
  return entries.flatMap(([key, text]) => (text === "" ? [] : [`${key}: ${text}`])).join("\n");
}
