import { readSettings } from "#lib/env.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/;

/**
 * Whether a request comes from this machine to a server that listens to this machine only. The name in the address must be this machine's too: a page from
 * elsewhere whose own name leads here (DNS rebinding) is not at the machine, nor is who comes through a proxy under another name.
 */
export function isLocal(sent: Headers): boolean {
  const settings = readSettings(process.env);
  if (!settings.ok || settings.value.BEHIND_PROXY || !LOOPBACK.test(settings.value.HOST)) return false;
  const name = (sent.get("host") ?? "").replace(/:\d+$/, "");
  const passed = (sent.get("x-forwarded-for") ?? "").split(",").map((address) => address.trim());
  return LOOPBACK.test(name) && passed.every((address) => address === "" || LOOPBACK.test(address));
}
