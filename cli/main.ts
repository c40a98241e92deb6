import { exitCodes, UnreadableFileError, UsageError } from "./exit-codes.ts";
import { say } from "./print.ts";
import { takeServer } from "./take-server.ts";
import { words } from "./words.ts";

type Command = (parameters: string[], server: URL | null) => Promise<void>;

/** With `--server`: the same on a server; or why not: it is about files of this machine, or about the database as a whole and the people in it. */
type Remote = "same" | "onlyFiles" | "onlyThere";

// Loaded when called: reading a file needs no database, and should not wait for it.
const commands: Record<string, [remote: Remote, load: () => Promise<Command>]> = {
  read: ["onlyFiles", async () => (await import("./commands/read.ts")).readCommand],
  compare: ["onlyFiles", async () => (await import("./commands/compare.ts")).compareCommand],
  templates: ["same", async () => (await import("./commands/templates.ts")).templatesCommand],
  import: ["same", async () => (await import("./commands/import.ts")).importCommand],
  export: ["same", async () => (await import("./commands/export.ts")).exportCommand],
  backup: ["onlyThere", async () => (await import("./commands/backup.ts")).backupCommand],
  restore: ["onlyThere", async () => (await import("./commands/restore.ts")).restoreCommand],
  user: ["onlyThere", async () => (await import("./commands/user.ts")).userCommand],
  token: ["onlyThere", async () => (await import("./commands/token.ts")).tokenCommand],
  audit: ["onlyThere", async () => (await import("./commands/audit.ts")).auditCommand],
};

/** Runs one command and returns the exit code; every failure is one line on stderr, without a stack trace. */
async function main(given: string[]): Promise<number> {
  const isDebug = given.includes("--debug");
  try {
    const { server, rest } = takeServer(given.filter((parameter) => parameter !== "--debug"));
    const [name, ...parameters] = rest;
    if (!name || name === "help" || name === "--help" || name === "-h" || parameters.includes("--help")) {
      process.stdout.write(`${words("usage")}\n`);
      return name ? exitCodes.done : exitCodes.usage;
    }
    const [remote, load] = (Object.hasOwn(commands, name) ? commands[name] : undefined) ?? [];
    if (!remote || !load) throw new UsageError(words("unknownCommand", { name }));
    if (server !== null && remote !== "same") throw new UsageError(words(remote, { name }));
    const command = await load();
    await command(parameters, server);
    return exitCodes.done;
  } catch (error) {
    return explain(error, isDebug);
  }
}

function explain(error: unknown, isDebug: boolean): number {
  const message = error instanceof Error ? error.message : String(error);
  if (isDebug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (error instanceof UnreadableFileError) {
    say(`kurabe: ${oneLine(message)}`);
    return exitCodes.unreadable;
  }
  if (error instanceof UsageError || isParseArgsError(error)) {
    say(`kurabe: ${oneLine(message)}`);
    say(words("seeHelp"));
    return exitCodes.usage;
  }
  say(`kurabe: ${words("bug", { message: oneLine(message) })}`);
  return exitCodes.bug;
}

const oneLine = (message: string) => message.replace(/\s*\n\s*/g, " ");

/** What node:util's parseArgs throws for unknown or incomplete options. */
function isParseArgsError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

// A reader that closes early (`kurabe read … | head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
