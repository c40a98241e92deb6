import type { Database } from "../open-database.ts";

/** Who is named, as the first or the second, to judge something by this day (ISO date) or an earlier one, whether or not it is judged: ids. */
export async function listDuePeople(database: Database, day: string): Promise<string[]> {
  const due = { some: { dueOn: { lte: day } } };
  const people = await database.reader.person.findMany({
    where: { shutOutAt: null, OR: [{ assignments: due }, { seconds: due }] },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}
