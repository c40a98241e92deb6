import { stat } from "node:fs/promises";
import { join } from "node:path";
import { foldText } from "#lib/domain/fold-text.ts";
import { UsageError } from "./exit-codes.ts";
import { readFileAsDocument } from "./read-file.ts";
import { words } from "./words.ts";

/** Beside the files of a folder: whose sheet each is. */
export const NAMES_FILE = "services.csv";

/** By a file's path in its folder, with "/" between its parts. */
export type ServiceNames = ReadonlyMap<string, { vendor: string; service: string }>;

const HEADS = { file: ["file", "ファイル"], vendor: ["vendor", "事業者"], service: ["service", "サービス"] };

/** Reads the list of names of a folder: columns file, vendor and, where there is one, service. Empty where there is no such list. */
export async function readServiceNames(folder: string): Promise<ServiceNames> {
  const path = join(folder, NAMES_FILE);
  if (!(await stat(path).catch(() => null))) return new Map();
  const [sheet] = (await readFileAsDocument(path)).sheets;
  const rows = Map.groupBy(sheet?.cells ?? [], ({ row }) => row);
  const [heads = [], ...lines] = [...rows.values()];
  const columnOf = (head: keyof typeof HEADS) => heads.find(({ text }) => HEADS[head].includes(foldText(text)))?.column;
  const [file, vendor, service] = [columnOf("file"), columnOf("vendor"), columnOf("service")];
  if (file === undefined || vendor === undefined) throw new UsageError(words("badNames", { path }));
  return new Map(
    lines.map((cells) => {
      const at = (column: number | undefined) => cells.find((cell) => cell.column === column)?.text.trim() ?? "";
      return [at(file).normalize("NFC"), { vendor: at(vendor), service: at(service) }];
    }),
  );
}
