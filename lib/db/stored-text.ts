import { gunzipSync, gzipSync } from "node:zlib";
import type { z } from "zod";

/**
 * A text that both databases can hold: PostgreSQL refuses U+0000, and halves of surrogate pairs are no UTF-8. Both
 * become U+FFFD, as a file with such bytes is read; every other character stays.
 */
export function storableText(text: string): string {
  return text.replaceAll("\u0000", "\ufffd").toWellFormed();
}

/** A value as JSON that both databases can hold: JSON escapes what `storableText` would replace. */
export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Reads JSON of the database against its schema. Throws when it does not fit: that is a bug or a foreign hand. */
export function fromJson<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> {
  return schema.parse(JSON.parse(text));
}

/** A large value as compressed JSON. */
export function toPackedJson(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(toJson(value)));
}

/** The way back from `toPackedJson`. */
export function fromPackedJson<Schema extends z.ZodType>(schema: Schema, bytes: Uint8Array): z.output<Schema> {
  return fromJson(schema, gunzipSync(bytes).toString("utf8"));
}
