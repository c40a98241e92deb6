import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The folder of the whole program, which its data files lie below. Looked for from here upwards while Node runs this file or a bundle beside it; what
 * Next bundles knows no place of its own and runs where the program was started.
 */
export function programFolder(): string {
  for (
    let folder = import.meta.dirname ?? "";
    folder !== "";
    folder = folder === path.dirname(folder) ? "" : path.dirname(folder)
  ) {
    if (existsSync(path.join(folder, "package.json")) && existsSync(path.join(folder, "prisma", "migrations")))
      return folder;
  }
  return process.cwd();
}
