import { createHmac } from "node:crypto";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const PERIOD_MILLISECONDS = 30_000;

/** What an authenticator app shows for an `otpauth:` address or a key (RFC 6238: SHA-1, six digits, thirty seconds), `steps` of thirty seconds away. */
export function makeCode(uriOrKey: string, { now = Date.now(), steps = 0 } = {}): string {
  const key = uriOrKey.startsWith("otpauth:") ? new URL(uriOrKey).searchParams.get("secret") : uriOrKey;
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / PERIOD_MILLISECONDS) + steps));
  const mac = createHmac("sha1", readBase32(key ?? ""))
    .update(counter)
    .digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function readBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, "")]
    .map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
