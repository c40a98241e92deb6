/** Stdout belongs to the outcome: what libraries say about a file goes nowhere. */
export function silenceLibraries(): void {
  for (const method of ["log", "info", "warn", "error", "debug"] as const) globalThis.console[method] = () => {};
  // A promise that a library forgot must not end the process before the work is done.
  process.on("unhandledRejection", () => {});
}

/** What `runLimited` was given as parameters. */
export function readParameters(): string[] {
  return process.argv.slice(2).map((parameter) => Buffer.from(parameter, "base64url").toString());
}

/** All of stdin. */
export async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
