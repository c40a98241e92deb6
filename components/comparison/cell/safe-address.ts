/** The address of a link that a stranger's file may set: http and https only, else null (javascript:, data:, file:). */
export function safeAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
