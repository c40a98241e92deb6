import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { TemplateDesk } from "#components/templates/template-desk.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { openTemplate } from "#lib/usecases/templates/open-template.ts";
import { act } from "../../act.ts";
import { refuseAliasAction } from "./actions.ts";
import { versionSchema } from "./version-schema.ts";

type TemplatePageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

async function open({ params, searchParams }: TemplatePageProps) {
  const version = versionSchema.safeParse((await searchParams).version);
  return version.success ? act("openTemplate", openTemplate, { key: (await params).key, version: version.data }) : null;
}

export async function generateMetadata(props: TemplatePageProps): Promise<Metadata> {
  const opened = await open(props);
  return opened ? { title: opened.template.title[languageSchema.parse(await getLocale())] } : {};
}

/** One item list: its newest version, or the one that the address names, to look at and to edit. */
export default async function TemplatePage(props: TemplatePageProps) {
  const opened = await open(props);
  if (!opened) notFound();
  const { template, versions, suggestions } = opened;
  const title = template.title[languageSchema.parse(await getLocale())];
  return (
    <TemplateDesk
      key={template.version}
      {...{ template, title, versions, suggestions }}
      onRefuse={refuseAliasAction.bind(null, template.key)}
    />
  );
}
