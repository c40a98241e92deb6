// Crockford's alphabet: no I, L, O, U, which people mistake for other signs.
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS = 7;
const CODE = /KQ[-‐‑–—−ー－]?([0-9A-Z]{4})[-‐‑–—−ー－]?([0-9A-Z]{4})(?![0-9A-Z])/g;

/** A sign made of the others, so that a mistyped code is no other inquiry's. */
function checkSign(letters: string): string {
  const sum = [...letters].reduce((total, letter, at) => total + (at + 1) * SIGNS.indexOf(letter), 0);
  return SIGNS[sum % 31] ?? "";
}

/** "KQ-7F3K-2Q9M" of seven random bytes. It names an inquiry; it opens nothing. */
export function makeInquiryCode(bytes: Uint8Array): string {
  const letters = Array.from({ length: LETTERS }, (_, at) => SIGNS[(bytes[at] ?? 0) % 32]).join("");
  const all = letters + checkSign(letters);
  return `KQ-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** The codes in a text, each once, in the form in which they were made; typed by hand, in full width or small letters as well. */
export function findInquiryCodes(text: string): string[] {
  const plain = text.normalize("NFKC").toUpperCase();
  const codes = [...plain.matchAll(CODE)].flatMap(([, first = "", second = ""]) => {
    const all = `${first}${second}`.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
    return checkSign(all.slice(0, LETTERS)) === all[LETTERS] ? [`KQ-${all.slice(0, 4)}-${all.slice(4)}`] : [];
  });
  return [...new Set(codes)];
}
