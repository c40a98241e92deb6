"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { languageSchema } from "#lib/domain/language.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { changeInquiry, sendBack } from "#lib/usecases/inquiries/change-inquiry.ts";
import { draftForm, draftInquiries } from "#lib/usecases/inquiries/draft-inquiries.ts";
import { act } from "../../../act.ts";

const idSchema = z.string().min(1).max(200);

const choiceSchema = z.object({
  sheets: z.array(idSchema).min(1).max(1000),
  groups: z.array(z.enum(["missing", "undisclosed", "uncovered", "flagged"])),
  items: z.array(itemKeySchema).max(2000),
  profileId: z.string().max(200),
});

const blankSchema = z.object({
  vendor: z.string().trim().min(1).max(200),
  service: z.string().trim().max(200),
  language: languageSchema,
});

const address = (key: string, query = "") => `/reviews/${encodeURIComponent(key)}/questions${query}`;

/** Makes drafts of the questions that the form chooses. */
export async function draftQuestionsAction(key: string, form: FormData): Promise<void> {
  const reviewKey = idSchema.parse(key);
  const choice = choiceSchema.safeParse({
    sheets: form.getAll("sheet"),
    groups: form.getAll("group"),
    items: form.getAll("item"),
    profileId: form.get("profile") ?? "",
  });
  const { groups, items, profileId } = choice.data ?? { groups: [], items: [], profileId: "" };
  if (!choice.success || (groups.length === 0 && items.length === 0 && profileId === "")) {
    redirect(address(reviewKey, "?failed=none"));
  }
  const order = { reviewKey, sheets: choice.data.sheets, groups, items, profileId: profileId || undefined };
  const drafted = await act("draftInquiries", draftInquiries, order);
  redirect(address(reviewKey, drafted.ok ? `?added=${drafted.value.added}` : "?failed=changed"));
}

/** Makes a draft of the whole item list for a vendor without a sheet. */
export async function draftBlankAction(key: string, form: FormData): Promise<void> {
  const reviewKey = idSchema.parse(key);
  const order = blankSchema.safeParse(Object.fromEntries(form));
  const drafted = order.success ? await act("draftForm", draftForm, { reviewKey, ...order.data }) : null;
  redirect(address(reviewKey, drafted?.ok ? "" : "?failed=none"));
}

/** Sends or deletes a draft, or closes what was sent. */
export async function changeInquiryAction(key: string, id: string, turn: "send" | "close" | "delete"): Promise<void> {
  const reviewKey = idSchema.parse(key);
  const order = z.object({ id: idSchema, turn: z.enum(["send", "close", "delete"]) }).parse({ id, turn });
  const changed = await act("changeInquiry", changeInquiry, { reviewKey, ...order });
  // What is ready goes below the drafts: there it is shown. An address that differs in its # alone would show the page as it was.
  const sent = encodeURIComponent(order.id);
  const shown = turn === "send" ? `?sent=${sent}#sent-${sent}` : "";
  redirect(address(reviewKey, changed.ok ? shown : "?failed=changed"));
}

/** Asks an answered question again. */
export async function sendBackAction(key: string, form: FormData): Promise<void> {
  const reviewKey = idSchema.parse(key);
  const order = z
    .object({ question: idSchema, comment: z.string().trim().min(1).max(2000) })
    .safeParse(Object.fromEntries(form));
  const sent = order.success
    ? await act("sendBack", sendBack, { reviewKey, id: order.data.question, comment: order.data.comment })
    : null;
  redirect(address(reviewKey, sent?.ok ? "" : "?failed=changed"));
}
