import { z } from "zod";

/** The languages that the interface, templates and reports speak. A vendor's sheet may be in any other. */
export const languageSchema = z.enum(["ja", "en"]);
export type Language = z.infer<typeof languageSchema>;

/** One text in each language. */
export const localisedSchema = z.object({ ja: z.string(), en: z.string() });
