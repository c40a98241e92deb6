import { getTranslations } from "next-intl/server";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";

export default async function ReviewsPage() {
  const t = await getTranslations("common");
  return (
    <AppFrame crumbs={[{ label: t("nav.reviews") }]}>
      <Notice title={t("reviews.empty")} text={t("reviews.emptyText")} />
    </AppFrame>
  );
}
