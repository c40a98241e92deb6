import type { Database } from "../open-database.ts";

export type ReviewLine = {
  key: string;
  title: string;
  /** The services compared, each once. */
  services: number;
  /** ISO 8601 instants. */
  createdAt: string;
  changedAt: string;
};

/** All reviews, the last changed first. */
export async function listReviewLines(database: Database): Promise<ReviewLine[]> {
  const reviews = await database.reader.review.findMany({
    orderBy: [{ changedAt: "desc" }, { key: "asc" }],
    include: { checksheets: { select: { position: true } } },
  });
  return reviews.map(({ key, title, createdAt, changedAt, checksheets }) => ({
    key,
    title,
    services: new Set(checksheets.map(({ position }) => position)).size,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  }));
}
