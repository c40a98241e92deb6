import { headers } from "next/headers";
import type { Actor } from "#lib/domain/actor.ts";
import { readSettings } from "#lib/env.ts";
import { knowActor } from "#lib/usecases/know-actor.ts";

// A page calls several use cases: who it is, is asked once. The framework keeps one object of headers for each request.
const known = new WeakMap<Headers, Promise<Actor>>();

/** Who sent this request. */
export async function currentActor(): Promise<Actor> {
  const sent = await headers();
  const asked = known.get(sent) ?? knowActor({ headers: sent, isLocal: isLocal(sent) });
  known.set(sent, asked);
  return asked;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/;

/**
 * Whether a request comes from this machine to a server that listens to this machine only. The name in the address must be this machine's too: a page from
 * elsewhere whose own name leads here (DNS rebinding) is not at the machine, nor is who comes through a proxy under another name.
 */
function isLocal(sent: Headers): boolean {
  const settings = readSettings(process.env);
  if (!settings.ok || settings.value.BEHIND_PROXY || !LOOPBACK.test(settings.value.HOST)) return false;
  const name = (sent.get("host") ?? "").replace(/:\d+$/, "");
  const passed = (sent.get("x-forwarded-for") ?? "").split(",").map((address) => address.trim());
  return LOOPBACK.test(name) && passed.every((address) => address === "" || LOOPBACK.test(address));
}
