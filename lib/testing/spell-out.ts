/** All that a value holds, as text: bytes as what they spell, files piece by piece. To see whether something is in it at all. */
export async function spellOut(value: unknown): Promise<string> {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("utf8");
  if (value instanceof Map || value instanceof Set) return spellOut([...value]);
  if (typeof value === "object" && value !== null) {
    const parts = isIterable(value) ? [...value] : Object.values(value);
    return (await Promise.all(parts.map(spellOut))).join("\n");
  }
  return String(value);
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
