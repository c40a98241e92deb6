import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../prisma/start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running server, with `/postgres` as its database. */
    postgresUrl: string;
    /** Where `findPrepared` keeps what it made. */
    preparedFolder: string;
  }
}

/** One PostgreSQL server for a whole run of the database tests, and a folder for what they start from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const folder = await mkdtemp(path.join(tmpdir(), "kurabe-prepared-"));
  project.provide("postgresUrl", server.url("postgres"));
  project.provide("preparedFolder", folder);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
