/** How the program ends; the contract is docs/cli.md. */
export const exitCodes = { done: 0, bug: 1, usage: 2, unreadable: 3 } as const;

/** Thrown by a command that was called wrongly: its message is shown with a pointer to the help. */
export class UsageError extends Error {}

/** Thrown by a command when a file cannot be read: its message is the one line that stderr gets. */
export class UnreadableFileError extends Error {}
