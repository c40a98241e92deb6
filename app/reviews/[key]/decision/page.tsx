import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionScreen } from "#components/decision/decision-screen.tsx";
import { openDecision } from "#lib/usecases/decision/open-decision.ts";
import { act } from "../../../act.ts";
import { reportFormats } from "../report/report-formats.ts";
import { decideAction } from "./actions.ts";

type DecisionPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ profile?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("decision"))("title") };
}

/** What is decided on a review, what was signed, and whether it still stands. */
export default async function DecisionPage({ params, searchParams }: DecisionPageProps) {
  const { key } = await params;
  const { profile } = await searchParams;
  const opened = await act("openDecision", openDecision, {
    reviewKey: key,
    profileId: typeof profile === "string" ? profile : undefined,
  });
  if (!opened) notFound();
  return <DecisionScreen {...opened} formats={reportFormats} action={decideAction.bind(null, key)} />;
}
