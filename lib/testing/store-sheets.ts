// A program of its own, for tests that stop it half-way or run several at once:
// node lib/testing/store-sheets.ts URL REVIEW_ID TEMPLATE_ID COUNT ROWS
// Stores COUNT sheets of ROWS rows, each of a vendor of its own, and prints the id of each when it is stored.
import { openDatabase } from "#lib/db/open-database.ts";
import { storeChecksheet } from "#lib/db/writes/store-checksheet.ts";
import { buildChecksheet } from "./build-checksheet.ts";
import { buildAnswer, buildRow } from "./build-values.ts";

const [url = "", reviewId = "", templateId = "", count = "0", rowCount = "0"] = process.argv.slice(2);
const opened = await openDatabase(url);
if (!opened.ok) throw new Error(opened.code);
for (let index = 0; index < Number(count); index += 1) {
  const name = `${process.pid} ${index}`;
  const rows = Array.from({ length: Number(rowCount) }, (_, row) =>
    buildRow({ gridRow: row + 1, question: "バックアップの有無", answer: `有り ${row}` }),
  );
  const derived = rows.map(() => ({
    placements: [],
    alternatives: [],
    interpretations: [{ item: "", answer: buildAnswer() }],
  }));
  const sheet = buildChecksheet({ reviewId, templateId, content: name, vendor: name, rows, derived });
  const stored = await storeChecksheet(opened.value, sheet);
  process.stdout.write(`${stored?.checksheetId}\n`);
}
await opened.value.close();
