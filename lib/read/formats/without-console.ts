const METHODS = ["log", "info", "warn", "error", "debug"] as const;

/** Runs a library that talks to the console, without its words. Only for synchronous work: nothing else speaks meanwhile. */
export function withoutConsole<T>(work: () => T): T {
  const target = globalThis.console;
  const kept = METHODS.map((method) => target[method]);
  for (const method of METHODS) target[method] = () => {};
  try {
    return work();
  } finally {
    for (const [i, method] of METHODS.entries()) target[method] = kept[i] ?? target[method];
  }
}
