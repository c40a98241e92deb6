/** What letters look like in the fonts of signs that forms tick boxes with; a letter without an entry stays. */
const WINGDINGS: Readonly<Record<string, string>> = {
  ü: "✓",
  û: "✗",
  þ: "☑",
  ý: "☒",
  x: "☒",
  o: "☐",
  "¨": "☐",
  q: "☐",
  n: "■",
  l: "●",
  "¡": "○",
};
const WINGDINGS_2: Readonly<Record<string, string>> = { P: "✓", O: "✗", R: "☑", S: "☒", T: "☒", "£": "☐", "*": "☐" };

const FONTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: WINGDINGS,
  "wingdings 2": WINGDINGS_2,
};

/** Whether a font shows signs in place of letters. */
export const isSymbolFont = (font: string): boolean => Object.hasOwn(FONTS, font.toLowerCase());

/** A text as such a font shows it: "þ" in Wingdings is "☑". Fonts of signs may have their letters at U+F000 and up. */
export function showSymbols(text: string, font: string): string {
  const signs = FONTS[font.toLowerCase()];
  if (!signs) return text;
  const lower = (letter: string) =>
    letter >= "\uf020" && letter <= "\uf0ff" ? String.fromCharCode(letter.charCodeAt(0) - 0xf000) : letter;
  return [...text].map((letter) => signs[lower(letter)] ?? letter).join("");
}
