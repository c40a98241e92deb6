import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { EnterForm, enterFaults } from "#components/accounts/enter-form.tsx";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { openEntry } from "#lib/usecases/accounts/enter-house.ts";
import { guardLink } from "#lib/usecases/acting/guard-link.ts";
import { act } from "../../act.ts";

type EnterPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts");
  return { title: t("enter.title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** Where a one-time link leads: a name and a password make the account. */
export default async function EnterPage({ params, searchParams }: EnterPageProps) {
  const { token } = await params;
  const { fault, name, email } = await searchParams;
  const typed = { name: asText(name), email: asText(email) };
  const [t, common] = [await getTranslations("accounts"), await getTranslations("common")];
  const opened = await guardLink({ headers: await headers(), open: () => act("openEntry", openEntry, { token }) });
  return (
    <QuietFrame home={common("app.name")} reviews={common("nav.reviews")} title={t("enter.title")}>
      {opened.ok ? (
        <EnterForm
          {...{ token, typed, person: opened.value.person }}
          fault={enterFaults.find((one) => one === fault)}
        />
      ) : (
        <Notice title={t("enter.gone")} text={t("enter.goneText")} href="/" action={t("signIn.title")} />
      )}
    </QuietFrame>
  );
}

const asText = (value: string | string[] | undefined) => (typeof value === "string" ? value.slice(0, 255) : undefined);
