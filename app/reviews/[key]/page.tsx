import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ComparisonScreen } from "#components/comparison/comparison-screen.tsx";
import { EmptyReview } from "#components/comparison/empty-review.tsx";
import { listReviews } from "#lib/usecases/list-reviews.ts";
import { openComparison } from "#lib/usecases/open-comparison.ts";
import { reportFormats } from "./report/report-formats.ts";
import { toDesk } from "./to-desk.ts";

type ComparisonPageProps = { params: Promise<{ key: string }> };

// The title and the page ask for the same; once is enough.
const open = cache((reviewKey: string) => openComparison({ reviewKey }));

export async function generateMetadata({ params }: ComparisonPageProps): Promise<Metadata> {
  const opened = await open((await params).key);
  return opened ? { title: opened.review.title } : {};
}

/** One review's comparison: the heart. */
export default async function ComparisonPage({ params }: ComparisonPageProps) {
  const readAt = new Date();
  const opened = await open((await params).key);
  if (!opened) notFound();
  const reviews = (await listReviews()).map(({ key, title }) => ({ key, title }));
  if (opened.comparison.sheets.length === 0) return <EmptyReview review={opened.review} reviews={reviews} />;
  return (
    <ComparisonScreen
      review={opened.review}
      desk={toDesk(opened, readAt)}
      reviews={reviews}
      formats={reportFormats}
      today={readAt.toISOString().slice(0, 10)}
    />
  );
}
