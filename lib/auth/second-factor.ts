import type { Database } from "#lib/db/open-database.ts";
import { openAuth } from "./open-auth.ts";
import { hashRecoveryCode } from "./recovery-codes.ts";
import { isRefusal, pickHeaders } from "./refusal.ts";

type Asked = { headers: Headers; password: string };

/** What a person's app needs to make codes (an otpauth: address), and the codes for when it is lost; null: the password is wrong, or they have one already. */
export async function beginSecondFactor(
  database: Database,
  { headers, password }: Asked,
): Promise<{ uri: string; recoveryCodes: string[] } | null> {
  return unlessRefused(async () => {
    const begun = await openAuth(database).api.enableTwoFactor({ headers, body: { password } });
    if (begun.method !== "totp") throw new Error("another second factor was begun");
    return { uri: begun.totpURI, recoveryCodes: begun.backupCodes };
  });
}

/** Turns a second factor on once a code shows that the app makes them: the cookies of the session that takes this one's place. Null: it is no such code. */
export async function confirmSecondFactor(
  database: Database,
  { headers, code }: { headers: Headers; code: string },
): Promise<string[] | null> {
  return unlessRefused(async () => {
    const answer = await openAuth(database).api.verifyTOTP({ headers, body: { code }, returnHeaders: true });
    return answer.headers.getSetCookie();
  });
}

/** New recovery codes in place of those that are left; null: the password is wrong. */
export async function renewRecoveryCodes(database: Database, { headers, password }: Asked): Promise<string[] | null> {
  return unlessRefused(
    async () => (await openAuth(database).api.generateBackupCodes({ headers, body: { password } })).backupCodes,
  );
}

/** Asks for no code any more: the cookies of the session that takes this one's place. Null: the password is wrong. */
export async function endSecondFactor(database: Database, { headers, password }: Asked): Promise<string[] | null> {
  return unlessRefused(async () => {
    const answer = await openAuth(database).api.disableTwoFactor({ headers, body: { password }, returnHeaders: true });
    return answer.headers.getSetCookie();
  });
}

/**
 * Begins the session of who was right about the password and now about the code. "wrong": try again; "gone": the time for it is over, or it was
 * tried too often, and one begins with the password; "locked": too many codes were wrong at this account, for a quarter of an hour.
 */
export async function passSecondFactor(
  database: Database,
  { headers, code, isRecovery }: { headers: Headers; code: string; isRecovery: boolean },
): Promise<{ ok: true; cookies: string[] } | { ok: false; code: "wrong" | "gone" | "locked" }> {
  const { api } = openAuth(database);
  // Only what says whose password was right: a session that the browser has would be asked in its place.
  const asked = { headers: pickChallenge(headers), returnHeaders: true } as const;
  try {
    const answer = isRecovery
      ? await api.verifyBackupCode({ ...asked, body: { code: hashRecoveryCode(code) } })
      : await api.verifyTOTP({ ...asked, body: { code } });
    return { ok: true, cookies: answer.headers.getSetCookie() };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.statusCode === 429) return { ok: false, code: "locked" };
    return { ok: false, code: /^INVALID_(BACKUP_)?CODE$/.test(error.body?.code ?? "") ? "wrong" : "gone" };
  }
}

/** Whose password was right, of a request that has yet to say the code; null: nobody's, or too long ago. It opens nothing. */
export async function findChallenged(database: Database, headers: Headers): Promise<string | null> {
  const context = await openAuth(database).$context;
  const { name } = context.createAuthCookie("two_factor");
  const value = cookiesOf(headers).find(([known]) => known === name)?.[1];
  const [, identifier] = value?.match(/^([\w-]+)[.]/) ?? [];
  const found = identifier ? await context.internalAdapter.findVerificationValue(identifier) : null;
  return found && found.expiresAt > new Date() ? found.value : null;
}

const CHALLENGE = /[.]two_factor$/;

function pickChallenge(headers: Headers): Headers {
  const picked = pickHeaders(headers, ["user-agent", "x-forwarded-for"]);
  const cookies = cookiesOf(headers).filter(([name]) => CHALLENGE.test(name));
  picked.set("cookie", cookies.map((cookie) => cookie.join("=")).join("; "));
  return picked;
}

function cookiesOf(headers: Headers): [string, string][] {
  return (headers.get("cookie") ?? "").split(";").flatMap((part) => {
    const [, name, value] = part.trim().match(/^([^=]+)=(.*)$/) ?? [];
    return name !== undefined && value !== undefined ? [[name, value] as [string, string]] : [];
  });
}

async function unlessRefused<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
