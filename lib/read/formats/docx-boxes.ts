import { elements } from "./xml-attributes.ts";

/** The style that framed and shaded paragraphs are given, for they have none of their own. */
export const BOX_STYLE = "KurabeBox";

const OPEN = "<w:pPr>";
const CLOSE = "</w:pPr>";

/**
 * Gives the framed and shaded paragraphs of a Word document the style `BOX_STYLE` (ECMA-376 part 1, 17.3.1.7 and 17.3.1.31), but for those
 * that have a style already: that one says more.
 */
export function markBoxes(xml: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, done)) {
    const end = xml.indexOf(CLOSE, at);
    if (end < 0) break;
    const properties = xml.slice(at + OPEN.length, end);
    pieces.push(xml.slice(done, at + OPEN.length));
    if (!properties.includes("<w:pStyle ") && isBoxed(properties)) pieces.push(`<w:pStyle w:val="${BOX_STYLE}"/>`);
    pieces.push(properties);
    done = end;
  }
  return pieces.join("") + xml.slice(done);
}

/** The names of a document's styles that frame or shade their paragraphs. */
export function findBoxStyles(styles: string): string[] {
  return styles.split("<w:style ").flatMap((style) => {
    const id = /w:styleId="([\w-]+)"/.exec(style)?.[1];
    const isHeading = style.includes("<w:outlineLvl ");
    const at = style.indexOf(OPEN);
    const end = style.indexOf(CLOSE, at);
    return id && !isHeading && at >= 0 && isBoxed(style.slice(at + OPEN.length, end)) ? [id] : [];
  });
}

const NO_FILL = /^(?:auto|ffffff)$/i;

/** Shaded, or with a line at its side: one above or below parts paragraphs. What the paragraph's mark looks like says nothing. */
function isBoxed(properties: string): boolean {
  const [own = ""] = properties.split("<w:rPr");
  const [shade] = elements(own, "shd");
  if (shade?.["fill"] && !NO_FILL.test(shade["fill"])) return true;
  const border = own.slice(own.indexOf("<w:pBdr>"), own.indexOf("</w:pBdr>"));
  return elements(border, "left").some((line) => !/^(?:nil|none)$/.test(line["val"] ?? "none"));
}
