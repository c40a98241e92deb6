import { z } from "zod";

/** A view of a review's comparison that people keep under a name: what stands behind the page's address, "" or "?…". */
export const newViewSchema = z.object({
  name: z.string().trim().min(1).max(60),
  query: z
    .string()
    .max(8000)
    .regex(/^$|^\?/),
});
export type NewView = z.infer<typeof newViewSchema>;

export type NamedView = NewView & { id: string };
