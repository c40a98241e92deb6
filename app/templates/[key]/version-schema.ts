import { z } from "zod";

/** The version of an item list that an address may name. */
export const versionSchema = z.coerce.number().int().min(1).max(1_000_000).optional();
