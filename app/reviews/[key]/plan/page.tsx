import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlanScreen } from "#components/plan/plan-screen.tsx";
import { openPlan } from "#lib/usecases/requirements/choose-plan.ts";
import { act } from "../../../act.ts";
import { choosePlanAction } from "./actions.ts";

type PlanPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ failed?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("judging.plan"))("title") };
}

/** What is bought: which of the conditions that vendors name hold. */
export default async function PlanPage({ params, searchParams }: PlanPageProps) {
  const { key } = await params;
  const opened = await act("openPlan", openPlan, { reviewKey: key });
  if (!opened) notFound();
  const failed = (await searchParams).failed === "1";
  return <PlanScreen {...opened} failed={failed} action={choosePlanAction.bind(null, key)} />;
}
