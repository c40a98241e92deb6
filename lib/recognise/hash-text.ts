/** A short name for a text: two 32-bit FNV-1a hashes in hexadecimal. Not for secrets; the same in every browser. */
export function hashText(text: string): string {
  const run = (seed: number) => {
    let hash = seed;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  };
  return run(0x811c9dc5) + run(0x2f0b4c47);
}
