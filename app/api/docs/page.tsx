import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { referenceIn } from "#api/reference.ts";
import { ReferenceScreen } from "#components/programs/reference-screen.tsx";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { languageSchema } from "#lib/domain/language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("api.page"))("title") };
}

/** What programs can ask for. It says nothing of what is stored, so anybody may read it. */
export default async function DocsPage() {
  const [t, common] = [await getTranslations("api.page"), await getTranslations("common")];
  const language = languageSchema.parse(await getLocale());
  return (
    <QuietFrame home={common("app.name")} reviews={common("nav.reviews")} title={t("title")}>
      <ReferenceScreen reference={referenceIn(language)} />
    </QuietFrame>
  );
}
