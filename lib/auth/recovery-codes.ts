import { createHash, randomBytes } from "node:crypto";

const HOW_MANY = 8;
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
const LENGTH = 24;

/** New recovery codes, 120 bits each: in fours, without letters that look alike ("abcd-efgh-…"). */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => {
    const letters = [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
    return (letters.match(/.{4}/g) ?? []).join("-");
  });
}

/**
 * What is kept of a recovery code. SHA-256 without salt will do from 112 bits on (OWASP ASVS 5.0, 6.5.2). Case, blanks and dashes do not
 * count, for it is typed from paper.
 */
export function hashRecoveryCode(code: string): string {
  const letters = code
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return createHash("sha256").update(letters).digest("hex");
}

const HASH = /^[0-9a-f]{64}$/;

/** For the library that asks for them: a list of codes, new or what is kept of them, as it is stored. */
export const storedAsHashes = {
  encrypt: async (codes: string) => {
    const list: string[] = JSON.parse(codes);
    return JSON.stringify(list.map((code) => (HASH.test(code) ? code : hashRecoveryCode(code))));
  },
  decrypt: async (stored: string) => stored,
};
