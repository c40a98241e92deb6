import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NewReviewForm } from "#components/reviews/new-review-form.tsx";
import { OpenReportForm } from "#components/reviews/open-report-form.tsx";
import { ReviewList } from "#components/reviews/review-list.tsx";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import { Link } from "#components/ui/link.tsx";
import { may } from "#lib/accounts/may.ts";
import { languageSchema } from "#lib/domain/language.ts";
import { listReviews } from "#lib/usecases/reviews/list-reviews.ts";
import { listNewestTemplates } from "#lib/usecases/templates/open-template.ts";
import { act } from "../act.ts";
import { currentActor } from "../current-actor.ts";
import { createReviewAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common"))("nav.reviews") };
}

type ReviewsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** All reviews, and the ways to a new one. */
export default async function ReviewsPage({ searchParams }: ReviewsPageProps) {
  const t = await getTranslations("common");
  const language = languageSchema.parse(await getLocale());
  const { refused } = await searchParams;
  const who = await currentActor();
  const reviews = await act("listReviews", listReviews);
  const templates = (await act("listNewestTemplates", listNewestTemplates)).map(({ key, title }) => ({
    key,
    title: title[language],
  }));
  const commands = reviews.map(({ key, title }) => ({
    id: key,
    label: title,
    group: "reviews" as const,
    href: `/reviews/${key}`,
  }));
  return (
    <AppFrame
      crumbs={[{ label: t("nav.reviews") }]}
      commands={commands}
      actions={
        <>
          <Link href="/attention">{t("nav.attention")}</Link>
          <Link href="/services">{t("nav.services")}</Link>
          <Link href="/templates">{t("nav.templates")}</Link>
          {may(who, { act: "openPeople", reviewKey: null }) === "yes" ? (
            <Link href="/people">{t("nav.people")}</Link>
          ) : null}
          {who.kind === "person" ? <Link href="/account">{who.name}</Link> : null}
        </>
      }
    >
      <ReviewList
        reviews={reviews.map((review) => ({
          ...review,
          mayArrange: may(who, { act: "openArrangement", reviewKey: review.key }) === "yes",
        }))}
      />
      <IfMay right="curate">
        <NewReviewForm templates={templates} action={createReviewAction} />
        <OpenReportForm action="/reviews/files" refused={typeof refused === "string" ? refused : null} />
      </IfMay>
    </AppFrame>
  );
}
