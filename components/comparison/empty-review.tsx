import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";

type EmptyReviewProps = { review: { key: string; title: string }; reviews: { key: string; title: string }[] };

/** A review without sheets: what to do next. */
export function EmptyReview({ review, reviews }: EmptyReviewProps) {
  const t = useTranslations("comparison.empty");
  const common = useTranslations("common");
  const commands = reviews.map(({ key, title }) => ({
    id: key,
    label: title,
    group: "reviews" as const,
    href: `/reviews/${key}`,
  }));
  return (
    <AppFrame
      crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: review.title }]}
      commands={commands}
    >
      <Notice title={t("title")} text={t("text")} href={`/reviews/${review.key}/import`} action={t("action")} />
    </AppFrame>
  );
}
