import pg from "pg";

/** Runs one statement on a server, outside any transaction: databases are made and dropped so. */
export async function runOnPostgres(url: string, statement: string): Promise<void> {
  await connected(url, (client) => client.query(statement));
}

/** Does `work` while nobody else who asks the same server does theirs; a program that dies leaves nothing locked. */
export async function lockOnPostgres(url: string, work: () => Promise<void>): Promise<void> {
  await connected(url, async (client) => {
    await client.query("SELECT pg_advisory_lock(1)");
    await work();
  });
}

/** Address of another database of the same server. */
export function addressOn(url: string, database: string): string {
  return url.replace(/\/[^/]*$/, `/${database}`);
}

async function connected(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
