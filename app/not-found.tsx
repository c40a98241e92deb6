import { getTranslations } from "next-intl/server";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <AppFrame crumbs={[{ label: t("notFound.title") }]}>
      <Notice title={t("notFound.title")} text={t("notFound.text")} href="/reviews" action={t("notFound.action")} />
    </AppFrame>
  );
}
