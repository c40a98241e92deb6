import type { NamedView } from "#lib/domain/named-view.ts";
import type { Database } from "../open-database.ts";

/** The named views of a review, in the order in which they were made. */
export async function listViews(database: Database, reviewId: string): Promise<NamedView[]> {
  return database.reader.namedView.findMany({
    where: { reviewId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, query: true },
  });
}
