import { getTranslations } from "next-intl/server";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** In place of a page, for whose role it is not. */
export default async function Forbidden() {
  const [t, common] = [await getTranslations("accounts"), await getTranslations("common")];
  return (
    <QuietFrame home={common("app.name")} reviews={common("nav.reviews")} title={t("forbidden.title")}>
      <Notice title={t("forbidden.title")} text={t("forbidden.text")} href="/account" action={t("forbidden.action")} />
    </QuietFrame>
  );
}
