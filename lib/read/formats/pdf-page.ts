/** A piece of text on a page: origin at the page's top left, y grows downwards and is the text's baseline, units are points. */
export type PdfItem = { text: string; x: number; y: number; width: number; height: number; bold?: boolean };

/** A ruling line: horizontal at a height, or vertical at an x, from one end to the other. */
export type PdfLine = { at: number; from: number; to: number };

export type PdfBox = { left: number; top: number; right: number; bottom: number };

/** What one page holds, as far as tables go. */
export type PdfPage = {
  number: number;
  /** The page's size, turned as the page is. */
  width: number;
  height?: number;
  items: PdfItem[];
  horizontal: PdfLine[];
  vertical: PdfLine[];
  links: { url: string; box: PdfBox }[];
  /** Rectangles filled with a colour, behind the text. */
  shades?: PdfShade[];
  /** Boxes around some text, with round corners or without, drawn or filled. */
  frames?: PdfBox[];
  /** Where text of its own width stands. */
  blocks?: PdfBox[];
};

export type PdfShade = PdfBox & { colour: string };

export function isInside(box: PdfBox, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** How wide a character is against the others: half for Latin and half-width forms, one for the rest. */
export function relativeWidth(character: string): number {
  return /[\u0020-\u02ff\uff61-\uff9f]/.test(character) ? 0.5 : 1;
}

// Letters and signs of scripts that part words by spaces; dashes, quotes and dots are used by all.
const SPACED = "[!-~\\u00a1-\\u02af\\u0370-\\u058f\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf]";
const ENDS_SPACED = new RegExp(`${SPACED}$`);
const STARTS_SPACED = new RegExp(`^${SPACED}`);

/** Whether a space would stand between two texts if they were different words: not beside Japanese. */
export function arePartedBySpace(before: string, after: string): boolean {
  return ENDS_SPACED.test(before) && STARTS_SPACED.test(after);
}
