import { readFileSync, statSync } from "node:fs";
import { createClient, type KurabeClient } from "#client/create-client.ts";
import { UsageError } from "../exit-codes.ts";
import { terminalLanguage, words } from "../words.ts";

/** Who may read a file beside its owner. */
const OTHERS = 0o077;

/**
 * A client of a server. The token comes from KURABE_TOKEN, or from the file that KURABE_TOKEN_FILE names, which nobody else may read: what stands in a command's parameters is seen by
 * everybody on the machine. It is not sent where others on the way could read it.
 */
export function connect(server: URL): KurabeClient {
  const token = findToken();
  if (token !== null && server.protocol === "http:" && !isThisMachine(server.hostname)) {
    throw new UsageError(words("tokenInTheOpen", { server: server.origin }));
  }
  return createClient({ server, token, language: terminalLanguage() });
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function findToken(): string | null {
  const { KURABE_TOKEN: token = "", KURABE_TOKEN_FILE: path = "" } = process.env;
  const text = (token || (path === "" ? "" : readTokenFile(path))).trim();
  if (text === "") return null;
  if (!/^[\x21-\x7e]+$/.test(text)) throw new UsageError(words("tokenMalformed"));
  return text;
}

function readTokenFile(path: string): string {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw new UsageError(words("noSuchFile", { path }));
  if (process.platform !== "win32" && (facts.mode & OTHERS) !== 0)
    throw new UsageError(words("tokenFileOpen", { path }));
  return readFileSync(path, "utf8");
}
