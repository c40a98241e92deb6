import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSettings } from "#lib/env.ts";

/**
 * The secret that sessions are signed with: SECRET, or the file that SECRET_FILE names, which is made where there is none, readable for nobody else
 * (mode 0600). Throws where it can be neither read nor made.
 */
export function readSecret(): string {
  const settings = readSettings(process.env);
  if (!settings.ok) throw new Error(settings.sentence);
  const { SECRET, SECRET_FILE: file } = settings.value;
  if (SECRET !== undefined) return SECRET;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    // Of two programs that start at once, one makes it.
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}
