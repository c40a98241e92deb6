import { z } from "zod";

const words = z.string().max(200);

/** What the address of the list of services says; what is not understood counts as not said. */
export const serviceQuerySchema = z.object({
  list: words.optional().catch(undefined),
  profile: words.optional().catch(undefined),
  q: words.optional().catch(undefined),
  musts: z.enum(["pass", "open", "fail"]).optional().catch(undefined),
  age: z.enum(["old", "current"]).optional().catch(undefined),
});
export type ServiceParameters = z.infer<typeof serviceQuerySchema>;

/** The parameters as the use cases name them. */
export function toServiceQuery({ list, profile, q, musts, age }: ServiceParameters) {
  return { templateKey: list || undefined, profileId: profile || undefined, search: q, musts, age };
}
