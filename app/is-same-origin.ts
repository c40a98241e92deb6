/**
 * Whether a POST comes from a page of this server. Browsers say so in `Sec-Fetch-Site` (W3C Fetch Metadata), older ones
 * in `Origin`; a request with neither does not come from a browser, and carries nobody's cookies.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
