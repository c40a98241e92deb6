/** A character that Shift_JIS does not hold, and how often it stands in the text. */
export type Unheld = { character: string; count: number };

// Characters that Windows' Japanese code page has under another code point, as programs elsewhere write them.
const TWINS: Readonly<Record<string, string>> = { "\u301c": "～", "\u2212": "－", "\u2016": "∥", "\u2014": "―" };

const LEADS = [
  [0x81, 0x9f],
  [0xe0, 0xfc],
] as const;
// NEC's selection of IBM's characters, which stand a second time further on (WHATWG Encoding, "index Shift_JIS pointer").
const PASSED_OVER = new Set([0xed, 0xee]);

let table: ReadonlyMap<string, readonly number[]> | null = null;

/** Every character that the platform's own decoder knows, with the bytes that it reads it from. */
function makeTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("shift_jis");
  const found = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== "\ufffd" && !found.has(character)) found.set(character, bytes);
  };
  for (let byte = 0; byte < 0xe0; byte += 1) if (byte < 0x80 || byte > 0xa0) add(byte);
  for (const [from, to] of LEADS) {
    for (let lead = from; lead <= to; lead += 1) {
      if (PASSED_OVER.has(lead)) continue;
      for (let trail = 0x40; trail <= 0xfc; trail += 1) add(lead, trail);
    }
  }
  for (const [twin, held] of Object.entries(TWINS)) found.set(twin, found.get(held) ?? []);
  return found;
}

function nameOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

/**
 * A text in Shift_JIS as Windows has it (cp932), for programs that take nothing else. What it cannot hold is named by its
 * code point, "[U+1F600]", and listed: nothing becomes a question mark unseen.
 */
export function encodeShiftJis(text: string): { bytes: Uint8Array; unheld: Unheld[] } {
  table ??= makeTable();
  const unheld = new Map<string, number>();
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
    const held = table.get(character);
    if (!held) unheld.set(character, (unheld.get(character) ?? 0) + 1);
    for (const byte of held ?? Buffer.from(nameOf(character), "ascii")) bytes.push(byte);
  }
  return { bytes: Uint8Array.from(bytes), unheld: [...unheld].map(([character, count]) => ({ character, count })) };
}
