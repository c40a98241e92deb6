import type { Database } from "../open-database.ts";

/** Keys of the reviews in which somebody is named to judge something, as the first or the second. */
export async function listAssignedReviews(database: Database, personId: string): Promise<string[]> {
  const reviews = await database.reader.review.findMany({
    where: { assignments: { some: { OR: [{ personId }, { secondId: personId }] } } },
    orderBy: { key: "asc" },
    select: { key: true },
  });
  return reviews.map(({ key }) => key);
}
