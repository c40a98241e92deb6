import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SharesScreen } from "#components/work/shares-screen.tsx";
import { openShares } from "#lib/usecases/work/share-review.ts";
import { act } from "../../../act.ts";
import { shareAction } from "./actions.ts";

type WorkPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("work"))("shares.title") };
}

/** Who judges what in a review, and how far it has come. `?person=`: what they have still to judge. */
export default async function WorkPage({ params, searchParams }: WorkPageProps) {
  const { key } = await params;
  const { person, profile } = await searchParams;
  const now = new Date();
  const profileId = typeof profile === "string" ? profile : undefined;
  const opened = await act("openShares", openShares, { reviewKey: key, profileId, now });
  if (!opened) notFound();
  const chosen = opened.people.find(({ id }) => id === person)?.id ?? null;
  const today = now.toISOString().slice(0, 10);
  return <SharesScreen {...opened} {...{ chosen, today }} action={shareAction.bind(null, key)} />;
}
