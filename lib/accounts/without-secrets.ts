import { createHash } from "node:crypto";

const SECRET = /password|token|secret|cookie/i;
const LONGEST_TEXT = 500;
const MOST_ENTRIES = 50;
const DEEPEST = 8;

/**
 * What was asked for, or what came of it, as the log may keep it: nothing under a secret's name; bytes and long texts as length and
 * SHA-256, so that they can be recognised and not read; long lists as their beginning, and all of it that way where it is longer than
 * `mostCharacters` as JSON.
 */
export function withoutSecrets(value: unknown, mostCharacters = 16_000): unknown {
  const kept = keep(value, 0) ?? null;
  const text = JSON.stringify(kept);
  return text.length > mostCharacters ? digest(Buffer.from(text)) : kept;
}

function keep(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.length > LONGEST_TEXT ? digest(Buffer.from(value)) : value;
  if (value instanceof Uint8Array) return digest(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object" || value === null) return typeof value === "bigint" ? String(value) : value;
  if (depth >= DEEPEST) return "…";
  if (Array.isArray(value)) {
    const kept = value.slice(0, MOST_ENTRIES).map((entry) => keep(entry, depth + 1));
    return value.length > MOST_ENTRIES ? [...kept, `… ${value.length}`] : kept;
  }
  const entries = Object.entries(value);
  const kept = entries
    .slice(0, MOST_ENTRIES)
    .map(([name, entry]) => [name, SECRET.test(name) ? "–" : keep(entry, depth + 1)]);
  if (entries.length > MOST_ENTRIES) kept.push(["…", entries.length]);
  return Object.fromEntries(kept);
}

function digest(bytes: Uint8Array): { length: number; sha256: string } {
  return { length: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
