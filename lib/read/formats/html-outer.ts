import type { DefaultTreeAdapterTypes } from "parse5";
import {
  closest,
  descendants,
  type HtmlElement,
  type HtmlNode,
  headingLevel,
  isElement,
  textNodes,
} from "./html-nodes.ts";
import { isUnseen } from "./html-unseen.ts";

type Text = DefaultTreeAdapterTypes.TextNode;

const ASKS = /(?:[?？]|か。)\s*$/;
const SAYS = /[\p{L}\p{N}]/u;
const WRAPPERS = ["div", "main", "form"];

/** What a page has around its text: its navigation, and its foot where it has a single one that asks nothing. */
export function findOuter(page: { childNodes: HtmlNode[] }): Set<HtmlElement> {
  const all = (tagName: string) =>
    page.childNodes.filter(isElement).flatMap((root) => descendants(root, tagName, tagName));
  const [body] = all("body");
  const feet = body ? findFeet(body) : [];
  const isFoot = feet.length === 1 && feet.every((foot) => !textNodes(foot).some(({ value }) => ASKS.test(value)));
  return new Set([...all("nav").filter((nav) => textNodes(nav).every(isLed)), ...(isFoot ? feet : [])]);
}

/** Footers of the page itself, not of a card in it: in its body, or in what alone stands there. */
function findFeet(body: HtmlElement): HtmlElement[] {
  let inside: HtmlElement | undefined = body;
  while (inside) {
    const seen: HtmlElement[] = inside.childNodes.filter(isElement).filter((child) => !isUnseen(child));
    const feet = seen.filter(({ tagName }) => tagName === "footer");
    if (feet.length > 0) return feet;
    inside = seen.length === 1 ? seen.find(({ tagName }) => WRAPPERS.includes(tagName)) : undefined;
  }
  return [];
}

/** Whether a text of a navigation leads elsewhere, or heads or parts what does. */
function isLed({ value, parentNode }: Text): boolean {
  if (!SAYS.test(value) || closest(parentNode, ({ tagName }) => tagName === "a" || tagName === "button")) return true;
  return !ASKS.test(value) && closest(parentNode, (element) => headingLevel(element) > 0) !== undefined;
}
