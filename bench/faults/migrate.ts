// A program of its own, to be killed while it brings a database up to date: node bench/faults/migrate.ts DATABASE_URL
import { openDatabase } from "#lib/db/open-database.ts";

process.stdout.write('{"kind":"ready"}\n');
const opened = await openDatabase(process.argv[2] ?? "");
if (!opened.ok) throw new Error(opened.code);
await opened.value.close();
