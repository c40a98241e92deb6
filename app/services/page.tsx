import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ServicesScreen } from "#components/services/services-screen.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { openRegistry } from "#lib/usecases/registry/open-registry.ts";
import { act } from "../act.ts";
import { compareServicesAction } from "./actions.ts";
import { serviceQuerySchema, toServiceQuery } from "./service-query.ts";

type ServicesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("services"))("title") };
}

/** All services on file: found, screened by requirements, and chosen for a comparison. */
export default async function ServicesPage({ searchParams }: ServicesPageProps) {
  const given = await searchParams;
  const query = serviceQuerySchema.parse(given);
  const opened = await act("openRegistry", openRegistry, toServiceQuery(query));
  if (!opened) notFound();
  const language = languageSchema.parse(await getLocale());
  const { template, lists, profiles, listed } = opened;
  return (
    <ServicesScreen
      query={{ ...query, list: template.key }}
      lists={lists.map(({ key, title }) => ({ key, title: title[language] }))}
      profiles={profiles.map(({ name, ...profile }) => ({
        ...profile,
        name: typeof name === "string" ? name : name[language],
      }))}
      items={template.items.map(({ key, path }) => [key, path[language].at(-1) ?? key])}
      listed={listed}
      failed={given["failed"] === "1"}
      action={compareServicesAction}
    />
  );
}
