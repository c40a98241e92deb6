import type { Assignment } from "#lib/domain/assignment.ts";
import type { Database } from "../open-database.ts";

const SHOWN = { item: true, serviceId: true, personId: true, secondId: true, dueOn: true } as const;

/** Who judges what in a review. */
export async function listAssignments(database: Database, reviewId: string): Promise<Assignment[]> {
  return database.reader.assignment.findMany({
    where: { reviewId },
    orderBy: [{ item: "asc" }, { serviceId: "asc" }],
    select: SHOWN,
  });
}
