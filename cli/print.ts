/** One JSON document on stdout, and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Lines on stdout. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${showControls(line)}\n`).join(""));
}

/** A line about what is going on, on stderr, so that stdout stays the result. */
export function say(line: string): void {
  process.stderr.write(`${showControls(line)}\n`);
}

// A cell or a file's name may hold what a terminal obeys: colours, a new title, a cleared screen, a line of its own. The tab parts columns.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters as their code, "\u001b": to be seen, not to be obeyed. */
export function showControls(line: string): string {
  return line.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
