import type { Assignment } from "#lib/domain/assignment.ts";
import type { ReviewWork } from "#lib/domain/review-work.ts";

/** Who judges a cell until when; null: nobody is named for this service alone. */
export type CellShare = Pick<Assignment, "personId" | "dueOn"> | null;

export type ShareOrder = { serviceId: string; item: string; share: CellShare; seen: CellShare };

/** `changed`: somebody named another meanwhile, who stays. Null: it could not be stored. */
export async function postShare(
  reviewKey: string,
  order: ShareOrder,
): Promise<{ changed: boolean; work: ReviewWork } | null> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/work/shares`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
    });
    return response.ok ? ((await response.json()) as { changed: boolean; work: ReviewWork }) : null;
  } catch {
    return null;
  }
}
