/** Only a path on this server: "//elsewhere" and "/\elsewhere" are read by browsers as another host. */
export function localPath(back: unknown): string {
  if (typeof back !== "string" || !/^\/(?![/\\])/.test(back)) return "/";
  const url = new URL(back, "http://localhost");
  return url.origin === "http://localhost" ? url.pathname + url.search : "/";
}
