/** Which profile an address means. */
export function chosenProfile(profiles: readonly { id: string }[], wanted: string): string | null {
  if (wanted === "none") return null;
  return profiles.find(({ id }) => id === wanted)?.id ?? profiles[0]?.id ?? null;
}
