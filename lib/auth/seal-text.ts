import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { readSecret } from "./read-secret.ts";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of its own for this, so that what is sealed and what sessions are signed with say nothing of each other. */
function sealingKey(): Buffer {
  return Buffer.from(hkdfSync("sha256", readSecret(), "", "kurabe sealed text 1", 32));
}

/** A text that is kept only as long as it is needed in the clear again, encrypted with the house's secret. `place`: whose it is; elsewhere it cannot be opened. */
export function sealText(text: string, place: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealingKey(), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The text again; null: it was sealed under another secret, for another place, or is not whole. */
export function openSealed(sealed: string, place: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  if (bytes.length < tagEnd) return null;
  const decipher = createDecipheriv(CIPHER, sealingKey(), bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
