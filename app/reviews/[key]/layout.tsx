import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { listReviews } from "#lib/usecases/list-reviews.ts";
import { act } from "../../act.ts";

type ReviewLayoutProps = { params: Promise<{ key: string }>; children: ReactNode };

/** Says 404 before anything is sent: once the frame has gone out with 200, it cannot be taken back. */
export default async function ReviewLayout({ params, children }: ReviewLayoutProps) {
  const { key } = await params;
  const reviews = await act("listReviews", listReviews);
  if (!reviews.some((review) => review.key === key)) notFound();
  return children;
}
