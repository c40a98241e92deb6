import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../prisma/start-postgres.ts";
import { bundlePrograms } from "../../scripts/bundle-programs.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running server, with `/postgres` as its database. */
    postgresUrl: string;
    /** Where `findPrepared` keeps what it made. */
    preparedFolder: string;
  }
}

/** For a whole run of the database tests: one PostgreSQL server, a folder for what they start from, quick imports. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server] = await Promise.all([startPostgres(), bundlePrograms()]);
  keepExitCode();
  const folder = await mkdtemp(path.join(tmpdir(), "kurabe-prepared-"));
  project.provide("postgresUrl", server.url("postgres"));
  project.provide("preparedFolder", folder);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The server's package ends the process by itself when there is nothing left to do: with 0, though tests have failed. */
function keepExitCode(): void {
  process.prependOnceListener("beforeExit", () => {
    const code = process.exitCode;
    process.once("exit", () => {
      process.exitCode = code;
    });
  });
}
