import { redirect } from "next/navigation";
import { listReviews } from "#lib/usecases/reviews/list-reviews.ts";
import { act } from "./act.ts";

// Which review that is, only the database knows: nothing of this can be made at build time.
export const dynamic = "force-dynamic";

/** The door: straight to the review that was last worked on. */
export default async function HomePage() {
  const [newest] = await act("listReviews", listReviews);
  redirect(newest ? `/reviews/${newest.key}` : "/reviews");
}
