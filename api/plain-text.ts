import { z } from "zod";

/** Text that any database can look for: PostgreSQL refuses the character 0 even in a question. */
export const plainText = z
  .string()
  .refine((text) => !text.includes("\0"), { message: "must not hold the character 0" });
