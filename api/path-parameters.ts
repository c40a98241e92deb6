import { z } from "zod";
import { reportFormatSchema } from "#lib/domain/report.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { plainText } from "./plain-text.ts";

const id = plainText.min(1).max(200);
const key = itemKeySchema.max(200);

/** The parts of paths in braces. */
export const pathParameters = {
  /** The key of a review, as in the address of its page. */
  review: id,
  sheet: id,
  /** Of a file's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  profile: id,
  /** Of the review's item list. */
  item: key,
  /** The key of an item list. */
  template: key,
  format: reportFormatSchema,
  delivery: id,
} as const;

type Name = keyof typeof pathParameters;
type NamesIn<Path extends string> = Path extends `${string}{${infer One}}${infer Rest}` ? One | NamesIn<Rest> : never;

/** What a path's braces come to. */
export type ParametersOf<Path extends string> = {
  [One in NamesIn<Path> & Name]: z.output<(typeof pathParameters)[One]>;
};
