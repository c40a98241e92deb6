import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export const CLIENT = { id: "kurabe", secret: "a secret between two servers" };

/**
 * A company's provider (OpenID Connect) on this machine: lets in whoever names a mail address, with any password. It vouches for the address, unless that begins
 * with "unverified". `callbacks`: where it may send people back to.
 */
export async function startProvider(
  callbacks: string[],
  port = 0,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "1" };
  const provider = new Provider(url, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: callbacks }],
    jwks: { keys: [key as never] },
    cookies: { keys: ["of a test"] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    // Most providers say it with the token; so does this one.
    conformIdTokenClaims: false,
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_context, email) => ({
      accountId: email,
      claims: () => ({ sub: email, email, email_verified: !email.startsWith("unverified"), name: `${email} さん` }),
    }),
  });
  server.on("request", provider.callback());
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Goes through the provider's own pages as a browser would: where it sends the person back to. */
export async function passProvider(start: string, email: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = start;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 20; step += 1) {
    const answer: Response = await fetch(at, {
      redirect: "manual",
      headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; ") },
      ...(form && { method: "POST", body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      jar.set(name, value);
    }
    const location = answer.headers.get("location");
    form = null;
    if (location) {
      at = new URL(location, at).href;
      if (new URL(at).origin !== new URL(start).origin) return at;
    } else {
      const prompt = (await answer.text()).match(/name="prompt" value="(\w+)"/)?.[1] ?? "";
      form = new URLSearchParams({ prompt, login: email, password: "any" });
    }
  }
  throw new Error(`the provider does not end: ${at}`);
}
