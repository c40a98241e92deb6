import { createRequire } from "node:module";

/** As much of a font as measuring needs. */
type MeasuredFont = {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { advanceWidth: number };
};

export type Weight = "regular" | "bold";

/** A stretch of text as drawn; `actual` is what it stands for, where the font lacks a glyph. */
export type DrawnPiece = { text: string; actual: string | null };

// Signs that look the same; anything else that the font lacks is named by its code point.
const LOOKALIKES: Readonly<Record<string, string>> = { "✕": "×", "✖": "×", "❌": "×", "✔": "✓" };

function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return LOOKALIKES[character] ?? `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

const require = createRequire(import.meta.url);

// The comments keep the bundler of the web face from packing the font files: they are found where the package lies.
/** Where the embedded fonts lie: Noto Sans JP (SIL Open Font License), as packaged for the registry. */
export const fontFiles: Readonly<Record<Weight, string>> = {
  regular: require.resolve(
    /* turbopackIgnore: true */ "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
  ),
  bold: require.resolve(/* turbopackIgnore: true */ "@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf"),
};

export type FontMeasure = {
  /** Width of a text in ems, as drawn. */
  width: (text: string) => number;
  /** The text as it can be drawn: what the font lacks is replaced, and says what it stands for. */
  pieces: (text: string) => DrawnPiece[];
};

/** Measures and prepares texts for one font. What is known of a character is remembered: a report repeats a few thousand. */
export function measureFont(font: MeasuredFont): FontMeasure {
  const widths = new Map<string, number>();
  const held = new Map<string, boolean>();
  const has = (character: string): boolean => {
    const known = held.get(character) ?? font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    held.set(character, known);
    return known;
  };

  function characterWidth(character: string): number {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const measured = has(character)
      ? font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
      : width(nameCharacter(character));
    widths.set(character, measured);
    return measured;
  }

  function width(text: string): number {
    let sum = 0;
    for (const character of text) sum += characterWidth(character);
    return sum;
  }

  function pieces(text: string): DrawnPiece[] {
    const drawn: DrawnPiece[] = [];
    let plain = "";
    const finish = () => {
      if (plain !== "") drawn.push({ text: plain, actual: null });
      plain = "";
    };
    for (const character of text) {
      if (has(character)) {
        plain += character;
        continue;
      }
      finish();
      drawn.push({ text: nameCharacter(character), actual: character });
    }
    finish();
    return drawn;
  }

  return { width, pieces };
}

/** What pdfkit knows of a font that it embeds: its own, but with no other way to write text without laying it out anew. */
type EmbeddedFont = {
  id: string;
  /** Height above the base line, in thousandths of an em. */
  ascender: number;
  font: MeasuredFont;
  encode: (text: string) => [glyphs: string[], positions: unknown];
  ref: () => PDFKit.PDFKitReference;
};

export type PdfFont = FontMeasure &
  Pick<EmbeddedFont, "id" | "ascender" | "ref"> & { encode: (text: string) => string };

/**
 * A font for one document. Glyphs are looked up once a character: pdfkit would shape every line with the font's layout
 * tables, which for Japanese changes nothing and takes nine tenths of the time.
 */
export function embedFont(doc: PDFKit.PDFDocument, weight: Weight): PdfFont {
  doc.registerFont(weight, fontFiles[weight]);
  doc.font(weight);
  const embedded = (doc as unknown as { _font: EmbeddedFont })._font;
  const glyphs = new Map<string, string>();
  const glyphOf = (character: string): string => {
    const known = glyphs.get(character);
    if (known !== undefined) return known;
    const glyph = embedded.encode(character)[0].join("");
    glyphs.set(character, glyph);
    return glyph;
  };
  return {
    ...measureFont(embedded.font),
    id: embedded.id,
    ascender: embedded.ascender,
    ref: () => embedded.ref(),
    encode: (text) => {
      let hex = "";
      for (const character of text) hex += glyphOf(character);
      return hex;
    },
  };
}
