import { exitCodes, UnreadableFileError, UsageError } from "./exit-codes.ts";
import { say } from "./print.ts";
import { words } from "./words.ts";

type Command = (parameters: string[]) => Promise<void>;

// Loaded when called: reading a file needs no database, and should not wait for it.
const commands: Record<string, () => Promise<Command>> = {
  read: async () => (await import("./commands/read.ts")).readCommand,
  compare: async () => (await import("./commands/compare.ts")).compareCommand,
  templates: async () => (await import("./commands/templates.ts")).templatesCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  backup: async () => (await import("./commands/backup.ts")).backupCommand,
  restore: async () => (await import("./commands/restore.ts")).restoreCommand,
  user: async () => (await import("./commands/user.ts")).userCommand,
  token: async () => (await import("./commands/token.ts")).tokenCommand,
  audit: async () => (await import("./commands/audit.ts")).auditCommand,
};

/** Runs one command and returns the exit code; every failure is one line on stderr, without a stack trace. */
async function main([name, ...parameters]: string[]): Promise<number> {
  const isDebug = parameters.includes("--debug");
  if (!name || name === "help" || name === "--help" || name === "-h" || parameters.includes("--help")) {
    process.stdout.write(`${words("usage")}\n`);
    return name ? exitCodes.done : exitCodes.usage;
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new UsageError(words("unknownCommand", { name }));
    const command = await load();
    await command(parameters.filter((parameter) => parameter !== "--debug"));
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
