import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ComparisonScreen } from "#components/comparison/comparison-screen.tsx";
import { EmptyReview } from "#components/comparison/empty-review.tsx";
import { isLarge } from "#components/comparison/is-large.ts";
import { listReviews } from "#lib/usecases/list-reviews.ts";
import { type OpenedComparison, openComparison } from "#lib/usecases/open-comparison.ts";
import { reportFormats } from "./report/report-formats.ts";

type ComparisonPageProps = { params: Promise<{ key: string }> };

// The title and the page ask for the same; once is enough.
const open = cache((reviewKey: string) => openComparison({ reviewKey }));

export async function generateMetadata({ params }: ComparisonPageProps): Promise<Metadata> {
  const opened = await open((await params).key);
  return opened ? { title: opened.review.title } : {};
}

/** One review's comparison: the heart. */
export default async function ComparisonPage({ params }: ComparisonPageProps) {
  const opened = await open((await params).key);
  if (!opened) notFound();
  const reviews = (await listReviews()).map(({ key, title }) => ({ key, title }));
  if (opened.comparison.sheets.length === 0) return <EmptyReview review={opened.review} reviews={reviews} />;
  return (
    <ComparisonScreen
      review={opened.review}
      comparison={isLarge(opened.comparison) ? JSON.stringify(opened.comparison) : opened.comparison}
      unplaced={opened.unplaced.map(toUnplacedLine)}
      reviews={reviews}
      formats={reportFormats}
      today={new Date().toISOString().slice(0, 10)}
    />
  );
}

function toUnplacedLine({ rowId, sheetId, row, decided }: OpenedComparison["unplaced"][number]) {
  const { number, path, question, answer, sheet, cells } = row;
  const asked = question || (path.at(-1) ?? "");
  const place = `${sheet} › ${cells.answer ?? cells.question ?? row.row}`;
  return { rowId, sheetId, number, question: asked, answer, place, decided };
}
