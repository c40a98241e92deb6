import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RequirementsScreen } from "#components/requirements/requirements-screen.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { explainProfiles } from "#lib/usecases/requirements/explain-profiles.ts";
import { listReadyProfiles } from "#lib/usecases/requirements/ready-profiles.ts";
import { act } from "../../../act.ts";

type RequirementsPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ profile?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("requirements"))("title") };
}

/** A review's requirement profiles, and the one that the address names, to edit. */
export default async function RequirementsPage({ params, searchParams }: RequirementsPageProps) {
  const opened = await act("explainProfiles", explainProfiles, { reviewKey: (await params).key });
  if (!opened) notFound();
  const { profile: asked } = await searchParams;
  const { review, sheets, offered, profiles } = opened;
  const language = languageSchema.parse(await getLocale());
  const ready = (await act("listReadyProfiles", listReadyProfiles, review.template.key)).map(({ key, name }) => ({
    key,
    name: typeof name === "string" ? name : name[language],
  }));
  const chosen = profiles.find(({ id }) => id === asked) ?? profiles[0] ?? null;
  return <RequirementsScreen {...{ review, sheets, offered, profiles, chosen, ready }} />;
}
