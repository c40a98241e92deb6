import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SecondReviewScreen } from "#components/work/second-review-screen.tsx";
import { openSecondReview } from "#lib/usecases/work/open-second-review.ts";
import { act } from "../../../../act.ts";
import { settleAction } from "./actions.ts";

type SecondPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("work"))("second.title") };
}

/** How far two who judged the same answers agree, and what they said differently, to be settled one after the other. */
export default async function SecondPage({ params, searchParams }: SecondPageProps) {
  const { key } = await params;
  const { profile } = await searchParams;
  const profileId = typeof profile === "string" ? profile : undefined;
  const opened = await act("openSecondReview", openSecondReview, { reviewKey: key, profileId });
  if (!opened) notFound();
  return <SecondReviewScreen {...opened} action={settleAction.bind(null, key)} />;
}
