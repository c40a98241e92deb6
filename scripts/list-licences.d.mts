export function licencesOf(lock: {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}): Map<string, string>;
