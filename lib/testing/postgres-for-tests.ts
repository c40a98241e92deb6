import type { TestProject } from "vitest/node";
import { startPostgres } from "../../prisma/start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running server, with `/postgres` as its database. */
    postgresUrl: string;
  }
}

/** One PostgreSQL server for a whole run of the database tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgresUrl", server.url("postgres"));
  return server.stop;
}
