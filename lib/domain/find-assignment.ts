import type { Assignment } from "./assignment.ts";

/** Finds who judges a service's answer to an item; null: nobody is named. */
export function assignmentFinder(
  assignments: readonly Assignment[],
): (item: string, serviceId: string) => Assignment | null {
  const known = new Map(assignments.map((one) => [`${one.item} ${one.serviceId}`, one]));
  return (item, serviceId) => known.get(`${item} ${serviceId}`) ?? known.get(`${item} `) ?? null;
}
