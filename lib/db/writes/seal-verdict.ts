import { createHash, randomBytes } from "node:crypto";
import type { Verdict } from "#lib/domain/verdict.ts";

/** What a digest is made with, so that nobody finds the word by trying all that could be said. */
export function makeSalt(): string {
  return randomBytes(16).toString("hex");
}

/** A word as the log may keep it before it may be read; with its salt, anybody can check later that it was this one. SHA-256, hexadecimal. */
export function sealVerdict({ opinion, reason }: Verdict, salt: string): string {
  return createHash("sha256")
    .update(JSON.stringify([salt, opinion, reason]))
    .digest("hex");
}
