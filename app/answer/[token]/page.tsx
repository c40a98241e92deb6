import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AnswerScreen } from "#components/answer/answer-screen.tsx";
import { guardLink } from "#lib/usecases/acting/guard-link.ts";
import { evidenceLimits, openAnswerSheet } from "#lib/usecases/inquiries/answer-by-link.ts";
import { act } from "../../act.ts";

type AnswerPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ handed?: string | string[]; meanwhile?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("answer");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** Where a vendor answers by link. It shows one inquiry and nothing else of the house. */
export default async function AnswerPage({ params, searchParams }: AnswerPageProps) {
  const { token } = await params;
  const opened = await guardLink({
    headers: await headers(),
    open: () => act("openAnswerSheet", openAnswerSheet, { token }),
  });
  if (!opened.ok) notFound();
  const { handed, meanwhile } = await searchParams;
  const counts = { handed: Number(handed ?? 0) || 0, meanwhile: Number(meanwhile ?? 0) || 0 };
  return (
    <AnswerScreen {...counts} sheet={opened.value} address={`/answer/${token}`} mostBytes={evidenceLimits.bytes} />
  );
}
