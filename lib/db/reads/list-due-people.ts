import type { Database } from "../open-database.ts";

/** Who is named to judge something by this day (ISO date) or an earlier one, whether or not it is judged: ids. */
export async function listDuePeople(database: Database, day: string): Promise<string[]> {
  const people = await database.reader.person.findMany({
    where: { shutOutAt: null, assignments: { some: { dueOn: { lte: day } } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}
