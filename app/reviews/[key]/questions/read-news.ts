type News = { kind: "added"; count: number } | { kind: "nothing" | "none" | "changed" };

/** What an action left in the address for the page to say; null: nothing. */
export function readNews({ added, failed }: Record<string, string | string[] | undefined>): News | null {
  if (failed === "none" || failed === "changed") return { kind: failed };
  if (typeof added !== "string" || !/^\d{1,5}$/.test(added)) return null;
  return added === "0" ? { kind: "nothing" } : { kind: "added", count: Number(added) };
}
