"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { MOST_COMPARED } from "#lib/domain/service-line.ts";
import { compareServices } from "#lib/usecases/registry/compare-services.ts";
import { act } from "../act.ts";

const keySchema = z.string().min(1).max(200);
const orderSchema = z.object({
  title: z.string().trim().min(1).max(200),
  list: keySchema,
  profile: z.string().max(200),
  sheets: z.array(keySchema).min(1).max(MOST_COMPARED),
});

/** Makes a review of the chosen services and goes to it. */
export async function compareServicesAction(form: FormData): Promise<void> {
  const given = { ...Object.fromEntries(form), sheets: form.getAll("sheet") };
  const order = orderSchema.safeParse(given);
  if (!order.success) redirect("/services?failed=1");
  const { title, list, profile, sheets } = order.data;
  const made = await act("compareServices", compareServices, {
    ...{ title, templateKey: list, sheetIds: sheets, profileId: profile || undefined },
  });
  redirect(made.ok ? `/reviews/${made.value.key}` : "/services?failed=1");
}
