// A program of its own: node bench/registry/fill.ts DATABASE_URL ITEMS SERVICES
// Stores made-up sheets through the code that stores imported ones, and prints how long that took, in ms.
import { randomUUID } from "node:crypto";
import { openDatabase } from "#lib/db/open-database.ts";
import { saveBuiltIn } from "#lib/db/writes/save-built-in.ts";
import { storeChecksheet } from "#lib/db/writes/store-checksheet.ts";
import { makeTemplate } from "../make-sheets.ts";
import { makeService } from "./make-service.ts";

const [url = "", items = "0", services = "0"] = process.argv.slice(2);
const opened = await openDatabase(url);
if (!opened.ok) throw new Error(opened.code);
const database = opened.value;
const made = makeTemplate(Number(items));
const { template, templateId } = await saveBuiltIn(database, { id: randomUUID(), template: made, now: new Date() });
let taken = 0;
for (let index = 0; index < Number(services); index += 1) {
  const sheet = makeService({ template, templateId, index });
  const start = performance.now();
  await storeChecksheet(database, sheet);
  taken += performance.now() - start;
}
await database.close();
console.log(JSON.stringify(taken));
