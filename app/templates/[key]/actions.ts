"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { itemKeySchema } from "#lib/domain/template.ts";
import { refuseAlias } from "#lib/usecases/placement/refuse-alias.ts";
import { act } from "../../act.ts";

const wishSchema = z.object({
  templateKey: itemKeySchema,
  item: itemKeySchema,
  wording: z.string().min(1).max(100_000),
  refused: z.boolean(),
});

/** Keeps a wording from being suggested for an item, or lets it be suggested again. */
export async function refuseAliasAction(
  templateKey: string,
  wish: { item: string; wording: string; refused: boolean },
): Promise<void> {
  await act("refuseAlias", refuseAlias, wishSchema.parse({ ...wish, templateKey }));
  revalidatePath(`/templates/${encodeURIComponent(templateKey)}`);
}
