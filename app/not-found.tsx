import { getTranslations } from "next-intl/server";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <QuietFrame home={t("app.name")} reviews={t("nav.reviews")} title={t("notFound.title")}>
      <Notice title={t("notFound.title")} text={t("notFound.text")} href="/reviews" action={t("notFound.action")} />
    </QuietFrame>
  );
}
