import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Database } from "#lib/db/open-database.ts";
import type { NewPasskey, StoredPasskey } from "#lib/domain/passkey.ts";
import { readSettings } from "#lib/env.ts";
import { openAuth } from "./open-auth.ts";

// As long as a person may take to find their key.
const CHALLENGE_MILLISECONDS = 5 * 60 * 1000;
// EdDSA, ES256, RS256 (IANA COSE algorithms): what every device has one of.
const ALGORITHMS = [-8, -7, -257];
const ANYBODY = "anybody";

/**
 * Whom keys are made for: the name and address in PUBLIC_URL. Null: it is not set, or browsers make no keys there (they do for https, and for this
 * machine by name; W3C WebAuthn, 5.1).
 */
export function relyingParty(): { id: string; origin: string } | null {
  const settings = readSettings(process.env);
  if (!settings.ok || settings.value.PUBLIC_URL === undefined) return null;
  const { protocol, hostname, origin } = new URL(settings.value.PUBLIC_URL);
  const isNumber = /^[\d.]+$|^\[/.test(hostname);
  return !isNumber && (protocol === "https:" || hostname === "localhost") ? { id: hostname, origin } : null;
}

type Holder = { id: string; email: string; name: string };

/** What the browser needs to have a key made for somebody; null: there are no keys here. */
export async function offerPasskey(
  database: Database,
  { person, known }: { person: Holder; known: readonly StoredPasskey[] },
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
  const party = relyingParty();
  if (!party) return null;
  const options = await generateRegistrationOptions({
    rpName: "Kurabe",
    rpID: party.id,
    userID: new TextEncoder().encode(person.id),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ id }) => ({ id })),
    // The device asks for a finger or a number of its own, and keeps whose key it is: that is two factors, and no address to type.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepChallenge(database, { challenge: options.challenge, personId: person.id });
  return options;
}

/** The key that a browser had made for somebody; null: it is not one that was asked for. */
export async function readNewPasskey(
  database: Database,
  { personId, response }: { personId: string; response: unknown },
): Promise<NewPasskey | null> {
  const party = relyingParty();
  if (!party) return null;
  const verified = await unlessWrong(() =>
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: (challenge) => takeChallenge(database, { challenge, personId }),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (!verified?.verified) return null;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return { id, publicKey, counter, transports };
}

/** What the browser needs to ask for any key that it has for this place; null: there are no keys here. */
export async function askForPasskey(database: Database): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const party = relyingParty();
  if (!party) return null;
  const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: "required" });
  await keepChallenge(database, { challenge: options.challenge, personId: ANYBODY });
  return options;
}

/** What the counter of a key is now, where the answer of a browser was made with it; null: it was not, or not for us, or not just now. */
export async function checkPasskey(
  database: Database,
  { response, passkey }: { response: unknown; passkey: StoredPasskey },
): Promise<number | null> {
  const party = relyingParty();
  if (!party) return null;
  const { id, publicKey, counter } = passkey;
  const verified = await unlessWrong(() =>
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => takeChallenge(database, { challenge, personId: ANYBODY }),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    }),
  );
  return verified?.verified ? verified.authenticationInfo.newCounter : null;
}

type Challenge = { challenge: string; personId: string };

async function keepChallenge(database: Database, { challenge, personId }: Challenge): Promise<void> {
  const { internalAdapter } = await openAuth(database).$context;
  const expiresAt = new Date(Date.now() + CHALLENGE_MILLISECONDS);
  await internalAdapter.createVerificationValue({ identifier: `passkey-${challenge}`, value: personId, expiresAt });
}

/** Whether it was asked of this person, and not answered yet. */
async function takeChallenge(database: Database, { challenge, personId }: Challenge): Promise<boolean> {
  const { internalAdapter } = await openAuth(database).$context;
  return (await internalAdapter.consumeVerificationValue(`passkey-${challenge}`))?.value === personId;
}

/** The library throws at whatever is not right in an answer, which anybody can send. */
async function unlessWrong<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
