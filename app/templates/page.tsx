import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { TemplateList } from "#components/templates/template-list.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { listNewestTemplates } from "#lib/usecases/templates/open-template.ts";
import { act } from "../act.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common"))("nav.templates") };
}

/** All item lists. */
export default async function TemplatesPage() {
  const t = await getTranslations("common");
  const language = languageSchema.parse(await getLocale());
  const templates = (await act("listNewestTemplates", listNewestTemplates)).map((line) => ({
    ...line,
    title: line.title[language],
  }));
  return (
    <AppFrame crumbs={[{ label: t("nav.reviews"), href: "/reviews" }, { label: t("nav.templates") }]}>
      <TemplateList templates={templates} />
    </AppFrame>
  );
}
