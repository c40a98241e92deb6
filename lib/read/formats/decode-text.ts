import Encoding from "encoding-japanese";

/** A text file's characters, and how its encoding was found. `damaged` = some bytes stand for no character. */
export type DecodedText = { text: string; encoding: string; guessed: boolean; damaged: boolean };

const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Decodes a text file: byte order mark, then where NUL bytes stand, then strict UTF-8, then Shift_JIS or EUC-JP by their byte
 * statistics, then windows-1252. Null where the bytes are no text. Labels: WHATWG Encoding Standard, where
 * `shift_jis` is Microsoft's code page 932.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = decodeBytes(bytes);
  return decoded && isReadable(decoded.text) ? decoded : null;
}

/** A text has hardly any control characters but its line ends and tabs. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, 4_096);
  const controls = sample.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  return controls <= sample.length * 0.1;
}

function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeAs(bytes.subarray(marked.bytes.length), marked.encoding, false);
  const wide = findWideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, false);
  const hasNul = bytes.includes(0);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // NUL stands in no text: something was lost there, and shows as lost.
    return { text: hasNul ? text.replace(/\0+/g, "\ufffd") : text, encoding: "utf-8", guessed: false, damaged: hasNul };
  } catch {
    return hasNul ? null : decodeLegacy(bytes);
  }
}

/** UTF-16 or UTF-32 without a mark: half or three quarters of the bytes of Latin text, and of every line break, are NUL. */
function findWideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096 - (4096 % 4));
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const quarter = sample.length / 4;
  if (a + b + c + d < sample.length * 0.02) return null;
  if (a < quarter * 0.5 && c > quarter * 0.9 && d > quarter * 0.9) return "utf-32le";
  if (d < quarter * 0.5 && a > quarter * 0.9 && b > quarter * 0.9) return "utf-32be";
  if (a + c < (b + d) * 0.05) return "utf-16le";
  if (b + d < (a + c) * 0.05) return "utf-16be";
  return null;
}

function decodeLegacy(bytes: Uint8Array): DecodedText {
  const encoding = findJapanese(bytes);
  if (encoding) {
    const decoded = decodeAs(bytes, encoding, true);
    if (!decoded.damaged) return decoded;
    const cutUtf8 = decodeAs(bytes, "utf-8", true);
    // A UTF-8 file with a few broken bytes must not turn into hundreds of half-width katakana.
    return countDamage(cutUtf8.text) <= countDamage(decoded.text) ? cutUtf8 : decoded;
  }
  const utf8 = decodeAs(bytes, "utf-8", true);
  const multibyte = utf8.text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return multibyte > countDamage(utf8.text) * 4 ? utf8 : decodeAs(bytes, "windows-1252", true);
}

/** Shift_JIS or EUC-JP: where the bytes are right in both, the one in which they are not half-width katakana; else by statistics. */
function findJapanese(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1024 * 1024);
  const guess = Encoding.detect(sample, ["SJIS", "EUCJP", "JIS"]);
  if (guess === "JIS") return "iso-2022-jp";
  if (guess !== "SJIS" && guess !== "EUCJP") return null;
  const [shiftJis, eucJp] = [decodeAs(sample, "shift_jis", true), decodeAs(sample, "euc-jp", true)];
  if (shiftJis.damaged || eucJp.damaged) return guess === "SJIS" ? "shift_jis" : "euc-jp";
  const halfWidth = (text: string) => text.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  const [inShiftJis, inEucJp] = [halfWidth(shiftJis.text), halfWidth(eucJp.text)];
  if (inShiftJis === inEucJp) return guess === "SJIS" ? "shift_jis" : "euc-jp";
  return inShiftJis < inEucJp ? "shift_jis" : "euc-jp";
}

function countDamage(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): DecodedText {
  const text = encoding.startsWith("utf-32")
    ? decodeUtf32(bytes, encoding === "utf-32le")
    : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessed, damaged: text.includes("\ufffd") };
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  }
  return text;
}
