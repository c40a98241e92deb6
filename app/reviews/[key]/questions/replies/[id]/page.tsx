import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ReplyScreen } from "#components/inquiries/reply-screen.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { previewReply } from "#lib/usecases/inquiries/preview-reply.ts";
import { act } from "../../../../../act.ts";
import { dismissReplyAction, mergeReplyAction } from "./actions.ts";

type ReplyPageProps = {
  params: Promise<{ key: string; id: string }>;
  searchParams: Promise<{ failed?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inquiries.reply"))("title") };
}

/** A file that came back, before it is merged. */
export default async function ReplyPage({ params, searchParams }: ReplyPageProps) {
  const { key, id } = await params;
  const opened = await act("previewReply", previewReply, { reviewKey: key, replyId: id });
  if (!opened) notFound();
  const { review, inquiry, reply, stored, base, changes, ready } = opened;
  const language = languageSchema.parse(await getLocale());
  const names = review.template.items.map((item) => [item.key, `${item.number} ${item.path[language].at(-1) ?? ""}`]);
  return (
    <ReplyScreen
      {...{ inquiry, reply, changes, ready }}
      review={{ key: review.key, title: review.title }}
      fileName={stored.name}
      state={stored.state}
      hasBase={base !== null}
      names={Object.fromEntries(names)}
      failed={(await searchParams).failed === "1"}
      merge={mergeReplyAction.bind(null, key, id)}
      dismiss={dismissReplyAction.bind(null, key, id)}
    />
  );
}
