// Other people's questionnaires, where they lie beside the repository: how many of the rows that ask something are found, of those counted by hand.
import { existsSync, readFileSync } from "node:fs";
import { arrangeDocument } from "#lib/recognise/arrange-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import type { Figure } from "./measure.ts";
import { readOnly } from "./read-sides.ts";

const FOLDER = new URL("../../shared/data/sheets/", import.meta.url);

type Entry = { file: string; questionRows: number | null };

export async function run(): Promise<Figure[]> {
  if (!existsSync(new URL("index.json", FOLDER))) return [];
  const { files }: { files: Entry[] } = JSON.parse(readFileSync(new URL("index.json", FOLDER), "utf8"));
  const figures: Figure[] = [];
  for (const { file, questionRows } of files) {
    const { rows } = recogniseRows(
      arrangeDocument(await readOnly(new Uint8Array(readFileSync(new URL(file, FOLDER))))),
    );
    const value = rows.filter((row) => row.bucket === "question").length;
    const counted = questionRows === null ? {} : { peer: "counted by hand", peerValue: questionRows };
    figures.push({ name: `${file}.rows-that-ask`, value, unit: "rows", ...counted });
  }
  return figures;
}
