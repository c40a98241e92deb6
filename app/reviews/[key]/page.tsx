import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ComparisonScreen } from "#components/comparison/comparison-screen.tsx";
import { EmptyReview } from "#components/comparison/empty-review.tsx";
import { readView } from "#components/comparison/view-state.ts";
import { listReviews } from "#lib/usecases/list-reviews.ts";
import { openGrid, searchGrid } from "#lib/usecases/open-grid.ts";
import { reportFormats } from "./report/report-formats.ts";
import { toDesk } from "./to-desk.ts";

type ComparisonPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// The title and the page ask for the same; once is enough.
const open = cache((reviewKey: string) => openGrid({ reviewKey }));

export async function generateMetadata({ params }: ComparisonPageProps): Promise<Metadata> {
  const opened = await open((await params).key);
  return opened ? { title: opened.review.title } : {};
}

/** One review's comparison: the heart. */
export default async function ComparisonPage({ params, searchParams }: ComparisonPageProps) {
  const readAt = new Date();
  const opened = await open((await params).key);
  if (!opened) notFound();
  const reviews = (await listReviews()).map(({ key, title }) => ({ key, title }));
  if (opened.grid.sheets.length === 0) return <EmptyReview review={opened.review} reviews={reviews} />;
  const search = readView(new URLSearchParams(asText(await searchParams))).search;
  const items = await searchGrid({ reviewKey: opened.review.key, search });
  return (
    <ComparisonScreen
      review={opened.review}
      desk={toDesk(opened, readAt)}
      found={items && { search, items }}
      reviews={reviews}
      formats={reportFormats}
      today={readAt.toISOString().slice(0, 10)}
    />
  );
}

/** A parameter that is given twice counts as not given. */
function asText(query: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
