import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "#components/accounts/code-form.tsx";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { localPath } from "../../local-path.ts";

type CodePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("code.title") };
}

/** Where the code is asked for that comes after the password. */
export default async function CodePage({ searchParams }: CodePageProps) {
  const { news, back } = await searchParams;
  const [t, common] = [await getTranslations("accounts"), await getTranslations("common")];
  return (
    <QuietFrame home={common("app.name")} reviews={common("nav.reviews")} title={t("code.title")}>
      <CodeForm fault={news === "wrong" || news === "locked" ? news : null} back={localPath(back)} />
    </QuietFrame>
  );
}
