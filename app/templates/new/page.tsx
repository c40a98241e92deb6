import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewTemplate } from "#components/templates/new-template.tsx";
import { beginTemplate, listSheetChoices } from "#lib/usecases/templates/begin-template.ts";
import { act } from "../../act.ts";

type NewTemplatePageProps = { searchParams: Promise<{ sheet?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("templates"))("new.title") };
}

/** A new item list: of a file, of the stored sheet that the address names, or an empty one. */
export default async function NewTemplatePage({ searchParams }: NewTemplatePageProps) {
  const { sheet } = await searchParams;
  const begun = typeof sheet === "string" ? await act("beginTemplate", beginTemplate, sheet) : null;
  if (sheet !== undefined && !begun) notFound();
  return (
    <NewTemplate
      key={String(sheet)}
      begun={begun}
      sheets={begun ? [] : await act("listSheetChoices", listSheetChoices)}
    />
  );
}
