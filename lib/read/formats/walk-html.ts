import { readLimits } from "../limits.ts";
import type { ChoiceGroup, Choices } from "./html-choices.ts";
import {
  attribute,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  isElement,
  plainText,
} from "./html-nodes.ts";
import { isUnseen } from "./html-unseen.ts";
import type { TextCollector } from "./text-collector.ts";

/** Where the walk puts what it finds: a cell takes all into one text, the page makes rows of paragraphs and tables. */
export type HtmlSink = {
  collector: TextCollector;
  /** A block begins or ends here; what was collected stands in `inside`. */
  boundary: (inside: HtmlNode["parentNode"]) => void;
  table: (table: HtmlElement, depth: number) => void;
  /** A field to fill in, with its value; where it is not given, the value is text like any other. */
  field?: (value: string, allowed: readonly string[]) => void;
  /** The options that belong together; where none are given, each is text with a mark before it. */
  choices?: Choices;
};

/** Walks the children of an element in order of reading. Throws where they nest deeper than `readLimits.depth`. */
export function walkChildren(parent: { childNodes: HtmlNode[] }, sink: HtmlSink, depth = 0): void {
  if (depth > readLimits.depth) throw new Error("nested too deeply");
  for (const node of parent.childNodes) walkNode(node, sink, depth);
}

function walkNode(node: HtmlNode, sink: HtmlSink, depth: number): void {
  if ("value" in node) {
    const parent = node.parentNode;
    sink.collector.add(node.value, parent !== null && "tagName" in parent && parent.tagName === "pre");
    return;
  }
  if (!isElement(node) || isUnseen(node)) return;
  if (walkForm(node, sink)) return;
  const { collector } = sink;
  if (node.tagName === "br") collector.breakLine();
  else if (node.tagName === "table") sink.table(node, depth + 1);
  else if (node.tagName === "img") collector.add(attribute(node, "alt") ?? "");
  else if (node.tagName === "a") collector.addLink(linkTarget(node), () => walkChildren(node, sink, depth + 1));
  else if (isBold(node)) collector.addBold(() => walkElement(node, sink, depth));
  else if (isItalic(node)) collector.addItalic(() => walkElement(node, sink, depth));
  else if (isStruck(node)) collector.addStruck(() => walkElement(node, sink, depth));
  else walkElement(node, sink, depth);
}

function walkElement(element: HtmlElement, sink: HtmlSink, depth: number): void {
  const block = isBlock(element);
  if (block) sink.boundary(element.parentNode);
  if (element.tagName === "li") sink.collector.markItem(listMark(element));
  walkChildren(element, sink, depth + 1);
  if (block) sink.boundary(element);
}

function isBold(element: HtmlElement): boolean {
  if (["b", "strong", "dt", "summary"].includes(element.tagName)) return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, "style") ?? "");
}

function isItalic(element: HtmlElement): boolean {
  if (["i", "em"].includes(element.tagName)) return true;
  return /font-style\s*:\s*(?:italic|oblique)/i.test(attribute(element, "style") ?? "");
}

function isStruck(element: HtmlElement): boolean {
  if (["s", "strike", "del"].includes(element.tagName)) return true;
  return /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attribute(element, "style") ?? "");
}

/** Form fields show their value; returns whether the element was one. */
function walkForm(element: HtmlElement, sink: HtmlSink): boolean {
  const { collector } = sink;
  const fill = sink.field ?? ((value: string) => collector.add(value, true));
  const group = sink.choices?.get(element);
  if (group) {
    if (group.first === element) walkGroup(group, sink, fill);
    return true;
  }
  switch (element.tagName) {
    case "input":
      walkInput(element, collector, fill);
      return true;
    case "textarea":
      fill(plainText(element), []);
      return true;
    case "select": {
      const options = descendants(element, "option", "select");
      const selected = options.find((option) => attribute(option, "selected") !== undefined) ?? options[0];
      const allowed = options.map((option) => plainText(option).trim());
      if (sink.field) {
        sink.field(selected ? plainText(selected) : "", allowed);
        return true;
      }
      collector.addAllowed(allowed);
      if (selected) collector.add(plainText(selected));
      return true;
    }
    default:
      return false;
  }
}

/** What was chosen is the value; what might have been are the allowed answers. */
function walkGroup({ chosen, allowed }: ChoiceGroup, { field, collector }: HtmlSink, fill: Fill): void {
  if (!field) collector.addAllowed(allowed);
  fill(chosen.join("; "), allowed);
}

type Fill = (value: string, allowed: readonly string[]) => void;

function walkInput(element: HtmlElement, collector: TextCollector, fill: Fill): void {
  const type = attribute(element, "type")?.toLowerCase() ?? "text";
  if (type === "checkbox" || type === "radio") collector.addCheck(attribute(element, "checked") !== undefined);
  else if (["text", "number", "date", "url", "email", "tel"].includes(type))
    fill(attribute(element, "value") ?? "", []);
}

/** Addresses within the page and scripts lead to nothing outside. */
function linkTarget(element: HtmlElement): string {
  const href = (attribute(element, "href") ?? "").trim();
  return /^(?:#|javascript:|data:)/i.test(href) ? "" : href;
}

/** Numbered lists show numbers that stand nowhere in the text. */
function listMark(item: HtmlElement): string {
  const list = item.parentNode;
  if (!list || !("tagName" in list) || list.tagName !== "ol" || plainText(item).trim() === "") return "";
  const start = Number(attribute(list, "start") ?? 1) || 1;
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === "li");
  return `${start + items.indexOf(item)}. `;
}
