import { webcrypto } from "node:crypto";
import { cryptoProvider, SubjectAlternativeNameExtension, X509CertificateGenerator } from "@peculiar/x509";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** A certificate of a server on this machine, good for an hour, that nobody but itself vouches for, and its key; both as PEM. */
export async function makeCertificate(name: string): Promise<{ certificate: string; key: string }> {
  cryptoProvider.set(webcrypto as Crypto);
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const made = await X509CertificateGenerator.createSelfSigned({
    ...{ serialNumber: "01", name: `CN=${name}`, keys: keys as CryptoKeyPair, signingAlgorithm: ALGORITHM },
    ...{ notBefore: new Date(Date.now() - HOUR_MILLISECONDS), notAfter: new Date(Date.now() + HOUR_MILLISECONDS) },
    extensions: [new SubjectAlternativeNameExtension([{ type: "dns", value: name }])],
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
  return { certificate: made.toString("pem"), key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n` };
}
