import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const [PRESENT, VERIFIED, WITH_KEY] = [1, 4, 64];

type Asked = { challenge: string; origin?: string; isVerified?: boolean };

/** A device with one key for one place, as W3C WebAuthn 6.1 and 6.5 say it answers (ES256, no attestation). */
export function makeAuthenticator(rpId: string, atHome = `https://${rpId}`) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  let counter = 0;

  const said = (type: string, { challenge, origin = atHome }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin }));
  const data = (flags: number, isVerified: boolean) => {
    counter += 1;
    const head = Buffer.alloc(5);
    head.writeUInt8(flags + PRESENT + (isVerified ? VERIFIED : 0));
    head.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(Buffer.from(rpId)), head]);
  };
  const answer = (response: Record<string, unknown>) => ({
    ...{ id: text(id), rawId: text(id), type: "public-key" as const, clientExtensionResults: {}, response },
  });
  return {
    /** What the browser answers where a key is to be made. */
    make: (asked: Asked) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const key = [
        hex("a5010203262001215820"),
        Buffer.from(x, "base64url"),
        hex("225820"),
        Buffer.from(y, "base64url"),
      ];
      const authData = Buffer.concat([data(WITH_KEY, asked.isVerified ?? true), Buffer.alloc(16), length, id, ...key]);
      const object = [
        hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
        bytesHead(authData.length),
        authData,
      ];
      return answer({
        ...{ clientDataJSON: text(said("webauthn.create", asked)), attestationObject: text(Buffer.concat(object)) },
        transports: ["internal"],
      });
    },
    /** What it answers where the key is to be used. */
    use: (asked: Asked) => {
      const [authenticatorData, clientData] = [data(0, asked.isVerified ?? true), said("webauthn.get", asked)];
      const signature = sign("sha256", Buffer.concat([authenticatorData, sha256(clientData)]), privateKey);
      return answer({
        ...{ clientDataJSON: text(clientData), authenticatorData: text(authenticatorData), signature: text(signature) },
      });
    },
  };
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest();
const text = (bytes: Buffer) => bytes.toString("base64url");
const hex = (digits: string) => Buffer.from(digits, "hex");
/** CBOR's head of a byte string (RFC 8949). */
const bytesHead = (length: number) => hex(`59${length.toString(16).padStart(4, "0")}`);
