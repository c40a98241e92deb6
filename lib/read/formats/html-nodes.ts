import type { DefaultTreeAdapterTypes } from "parse5";
import type { Cell } from "#lib/domain/source-document.ts";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function isHidden(element: HtmlElement): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(attribute(element, "style") ?? "")
  );
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName);
}

/** The level of a heading: 1 to 6, that of a group of fields below all others; 0 for any other element. */
export function headingLevel(element: HtmlNode["parentNode"]): number {
  if (!element || !("tagName" in element)) return 0;
  return element.tagName === "legend" ? 6 : Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
}

/** The nearest element that fits: the one given or one around it. */
export function closest(
  inside: HtmlNode["parentNode"],
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (let node = inside; node && "tagName" in node; node = node.parentNode) if (fits(node)) return node;
  return undefined;
}

/** Whether a node is one of some elements or stands inside one. */
export function isWithin(inside: HtmlNode["parentNode"], elements: ReadonlySet<HtmlElement>): boolean {
  for (let node = inside; elements.size > 0 && node && "tagName" in node; node = node.parentNode)
    if (elements.has(node)) return true;
  return false;
}

/** How an element sets apart all that stands in it: by its meaning, or by a style of its own. */
export function apartOf(inside: HtmlNode["parentNode"]): Cell["apart"] {
  for (let node = inside; node && "tagName" in node; node = node.parentNode) {
    if (node.tagName === "blockquote") return "quote";
    if (node.tagName === "aside") return "box";
    if (BOXED.test(attribute(node, "style") ?? "") && node.tagName !== "body") return "box";
  }
  return undefined;
}

const BOXED =
  /(?:^|;)\s*(?:background(?:-color)?\s*:(?!\s*(?:none|transparent|white|inherit|#fff))|border(?:-left)?\s*:(?!\s*(?:none|0)))/i;

/** The descendants of a tag name, nearest first, not looking inside another `stop`. */
export function descendants(root: HtmlElement, tagName: string, stop: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlNode[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === tagName) found.push(node);
    if (node.tagName !== stop) open.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** The text without any care for layout. */
export const plainText = (root: HtmlNode): string =>
  textNodes(root)
    .map(({ value }) => value)
    .join("");

/** The pieces of text in order, but for those in elements that are left out. */
export function textNodes(
  root: HtmlNode,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): DefaultTreeAdapterTypes.TextNode[] {
  const found: DefaultTreeAdapterTypes.TextNode[] = [];
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("value" in node) found.push(node);
    else if ("childNodes" in node && !(isElement(node) && isLeftOut(node)))
      open.push(...[...node.childNodes].reverse());
  }
  return found;
}
