import { descendants, type HtmlElement, type HtmlNode, isElement, plainText } from "./html-nodes.ts";
import { isUnseen } from "./html-unseen.ts";

const LONGEST_TERM = 80;
const LEAST = 2;
const ASKS = /[?？]\s*$|(?:です|ます|ません)か[。]?\s*$/;

/** The terms of a list of terms, each with its one description; null where a term has none or several, or asks (then paragraphs answer). */
function readPairs(list: HtmlElement): [HtmlElement, HtmlElement][] | null {
  const parts = list.childNodes.filter(isElement).flatMap((child) => {
    return child.tagName === "div" ? child.childNodes.filter(isElement) : [child];
  });
  const seen = parts.filter((part) => !isUnseen(part));
  const pairs = seen.flatMap((term, index): [HtmlElement, HtmlElement][] => {
    const description = seen[index + 1];
    return index % 2 === 0 && description ? [[term, description]] : [];
  });
  const isPair = ([term, description]: [HtmlElement, HtmlElement]) => {
    const text = plainText(term).trim();
    const fits = text !== "" && text.length <= LONGEST_TERM && !ASKS.test(text);
    return (
      term.tagName === "dt" && description.tagName === "dd" && fits && descendants(description, "dl", "").length === 0
    );
  };
  return pairs.length >= LEAST && pairs.length * 2 === seen.length && pairs.every(isPair) ? pairs : null;
}

/** Makes tables of a page's lists of terms (`<dl>`) in which each term has one description: they are tables of two columns but for their markup. Changes the page. */
export function makeTablesOfTerms(page: { childNodes: HtmlNode[] }): void {
  const lists = page.childNodes.filter(isElement).flatMap((root) => descendants(root, "dl", ""));
  for (const list of lists) {
    const pairs = readPairs(list);
    if (!pairs) continue;
    rename(list, "table");
    list.childNodes = pairs.map(([term, description]): HtmlElement => {
      const row = rename({ ...term, attrs: [], childNodes: [] }, "tr");
      row.childNodes = [rename(term, "td"), rename(description, "td")];
      return row;
    });
  }
}

function rename(element: HtmlElement, tagName: string): HtmlElement {
  element.tagName = tagName;
  element.nodeName = tagName;
  return element;
}
