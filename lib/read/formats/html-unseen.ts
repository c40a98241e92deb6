import { attribute, descendants, type HtmlElement, isElement, isHidden, plainText } from "./html-nodes.ts";
import { isSign } from "./html-signs.ts";

const UNSEEN = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "colgroup",
  "datalist",
]);

/** Elements that no page shows, and signs that are there for the eye alone. What a button shows and hides is shown. */
export function isUnseen(element: HtmlElement): boolean {
  return UNSEEN.has(element.tagName) || (isHidden(element) && !isUnfolded(element)) || isSign(element);
}

/** Whether a button right before a hidden element shows it when asked to: an answer folded away beneath its question. */
function isUnfolded(element: HtmlElement): boolean {
  const siblings = (element.parentNode?.childNodes ?? []).filter(isElement);
  const before = siblings[siblings.indexOf(element) - 1];
  if (!before) return false;
  const inside = descendants(before, "button", "").filter(
    (button) => plainText(button).trim() === plainText(before).trim(),
  );
  return [before, ...inside].some(isFoldingButton) && !isPopup(element, plainText(before).trim());
}

const isFoldingButton = (element: HtmlElement): boolean =>
  (attribute(element, "aria-expanded") !== undefined || attribute(element, "aria-controls") !== undefined) &&
  (attribute(element, "aria-haspopup") ?? "false") === "false";

const POPUPS = new Set(["listbox", "menu", "tooltip", "dialog"]);
const OPTIONS = new Set(["option", "menuitem", "menuitemcheckbox", "menuitemradio"]);

const roleOf = (element: HtmlElement): string => attribute(element, "role") ?? "";

/** Whether an element, or all there is in it, opens over the page: options of which the button says the chosen one, or a hint. */
function isPopup(element: HtmlElement, said: string): boolean {
  const isOption = (child: HtmlElement) =>
    OPTIONS.has(roleOf(child)) || (child.tagName === "li" && plainText(child).trim() === said);
  for (let node: HtmlElement | undefined = element; node; ) {
    const children: HtmlElement[] = node.childNodes.filter(isElement);
    if (POPUPS.has(roleOf(node)) || children.some(isOption)) return true;
    node = children.length === 1 ? children[0] : undefined;
  }
  return false;
}
