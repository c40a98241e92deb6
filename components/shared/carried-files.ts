let carried: readonly File[] = [];

/** Keeps files that came to one page for the next one, which reads them: an address cannot hold a file. */
export function carryFiles(files: readonly File[]): void {
  carried = files;
}

/** The files that were brought here. They are handed over once. */
export function takeCarriedFiles(): readonly File[] {
  const files = carried;
  carried = [];
  return files;
}
