import { generateKeyPairSync, sign } from "node:crypto";

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** A certificate of a server on this machine, good for an hour, that nobody but itself vouches for (RFC 5280), and its key; both as PEM. */
export function makeCertificate(name: string): { certificate: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(hex("06082a8648ce3d040302"));
  const called = sequence(der(0x31, sequence(hex("0603550403"), der(0x0c, Buffer.from(name)))));
  const names = sequence(der(0x82, Buffer.from(name)));
  const body = sequence(
    hex("a003020102"),
    hex("020101"),
    ecdsaWithSha256,
    called,
    sequence(time(-HOUR_MILLISECONDS), time(HOUR_MILLISECONDS)),
    called,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(hex("0603551d11"), der(0x04, names)))),
  );
  const signature = der(0x03, hex("00"), sign("sha256", body, privateKey));
  const certificate = sequence(body, ecdsaWithSha256, signature).toString("base64");
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** A value as DER writes it: its tag, its length, its content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const hex = (digits: string) => Buffer.from(digits, "hex");

/** A moment from now on, as `UTCTime`. */
function time(later: number): Buffer {
  const digits = new Date(Date.now() + later).toISOString().replace(/[-:T]|\.\d+/g, "");
  return der(0x17, Buffer.from(digits.slice(2)));
}
