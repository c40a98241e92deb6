import { cjkRadicals } from "#lib/domain/cjk-radicals.ts";

// Signs that share a glyph with a common one in fonts for Japanese (measured: Noto Sans CJK), and that hardly anybody types. The
// writer of a PDF knows the glyph only, and names the lowest code point that has it. See docs/decisions/007-pdf-radicals.md.
const SHARED_GLYPHS = new Map([
  ["\u2027", "・"], // hyphenation point
  ["\u2215", "／"], // division slash
  ["\u2012", "–"], // figure dash
  ["\u02bb", "‘"], // turned comma
  ["\u2329", "〈"],
  ["\u232a", "〉"],
]);
// U+FB00–FB06: ligatures (ﬁ, ﬃ), which a font puts for letters that follow one another.
const ARTEFACT = /[\u2e80-\u2fdf\ufb00-\ufb06\u2027\u2215\u2012\u02bb\u2329\u232a]/g;

/**
 * Puts the ordinary ideographs, signs and letters back where a PDF names radicals (U+2E80–2FDF), other signs of the same look, or
 * ligatures. Everything else, full-width forms among it, stays as written.
 */
export function restoreLetters(text: string): string {
  return text.replace(
    ARTEFACT,
    // The Kangxi radicals, U+2F00–2FDF, and the ligatures have compatibility mappings; the radicals below do not.
    (letter) => SHARED_GLYPHS.get(letter) ?? cjkRadicals.get(letter) ?? letter.normalize("NFKC"),
  );
}
