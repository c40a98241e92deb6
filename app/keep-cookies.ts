import { cookies } from "next/headers";

const SAME_SITE = ["lax", "strict", "none"] as const;

/** Sets cookies from a server action, which gives no answer of its own to put them on; as `Set-Cookie` lines say (RFC 6265, 5.2). */
export async function keepCookies(lines: readonly string[]): Promise<void> {
  const jar = await cookies();
  for (const line of lines) {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const said = new Map(
      attributes.map((part) => splitAtEquals(part)).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const [name, value] = splitAtEquals(pair);
    const maxAge = Number(said.get("max-age"));
    jar.set({
      name,
      // The jar encodes it again.
      value: decodeURIComponent(value),
      path: said.get("path") ?? "/",
      httpOnly: said.has("httponly"),
      secure: said.has("secure"),
      ...(said.has("max-age") && Number.isFinite(maxAge) && { maxAge }),
      sameSite: SAME_SITE.find((one) => one === said.get("samesite")?.toLowerCase()) ?? "lax",
    });
  }
}

function splitAtEquals(part: string): [string, string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}
