import { headers } from "next/headers";
import { readSettings } from "#lib/env.ts";

/** An address of this server as others reach it: under PUBLIC_URL, else under the one that the page has. */
export async function publicAddress(path: string): Promise<string> {
  const settings = readSettings(process.env);
  const sent = await headers();
  const base = settings.ok ? settings.value.PUBLIC_URL : undefined;
  return new URL(path, base ?? sent.get("origin") ?? `http://${sent.get("host") ?? "localhost"}`).href;
}
