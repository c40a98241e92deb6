import type { Database } from "../open-database.ts";

/** Whether the database answers the simplest question. */
export async function canAnswer({ reader }: Database): Promise<boolean> {
  return reader.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
