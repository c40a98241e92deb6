import { z } from "zod";

/**
 * What a program may do with a token, of what its owner may: look and take away; change what a review says; change what all reviews share; watch what goes
 * out, which owners and administrators may. Signing, people and accounts are for persons.
 */
export const tokenScopeSchema = z.enum(["see", "review", "curate", "watch"]);
export type TokenScope = z.infer<typeof tokenScopeSchema>;

/** A token without its secret: how it is told from others. */
export type TokenLine = {
  id: string;
  /** As its owner calls it. */
  name: string;
  scopes: TokenScope[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
};

/** For how long one can be made, in days. */
export const tokenDays = [7, 30, 90, 365] as const;

export const tokenOrderSchema = z.object({
  name: z.string().trim().min(1).max(100),
  /** Looking goes with whatever is about reviews; who only watches need not see an answer. */
  scopes: z.array(tokenScopeSchema).transform((scopes) => {
    const watchesOnly = scopes.length > 0 && scopes.every((one) => one === "watch");
    return tokenScopeSchema.options.filter((one) => scopes.includes(one) || (one === "see" && !watchesOnly));
  }),
  days: z.coerce.number().int().min(1).max(365),
});
export type TokenOrder = z.infer<typeof tokenOrderSchema>;
