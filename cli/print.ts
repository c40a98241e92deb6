/** One JSON document on stdout, and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Lines on stdout. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

/** A line about what is going on, on stderr, so that stdout stays the result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
