import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { RightsProvider } from "#components/shared/rights.tsx";
import { listReviews } from "#lib/usecases/reviews/list-reviews.ts";
import { act } from "../../act.ts";
import { currentRights } from "../../current-rights.ts";

type ReviewLayoutProps = { params: Promise<{ key: string }>; children: ReactNode };

/** What may be changed in the review; and says 404 before anything is sent: once the frame has gone out with 200, it cannot be taken back. */
export default async function ReviewLayout({ params, children }: ReviewLayoutProps) {
  const { key } = await params;
  const reviews = await act("listReviews", listReviews);
  if (!reviews.some((review) => review.key === key)) notFound();
  return <RightsProvider rights={await currentRights(key)}>{children}</RightsProvider>;
}
