import { attribute, descendants, type HtmlElement, type HtmlNode, isElement, plainText } from "./html-nodes.ts";
import { isUnseen } from "./html-unseen.ts";

const ITEMS = ["li", "div", "article"];
/** What a part of a record does not hold: records of their own, and what is filled in. */
const WHOLE = ["table", "ul", "ol", "dl", "details", "input", "select", "textarea", "pre"];
/** A part with more nodes is no part of a record; each is counted once, so that hostile nesting costs no more than its length. */
const MOST_NODES = 40;
const LEAST_ITEMS = 4;
const MOST_PARTS = 6;
const LONGEST_NAME = 160;
const LONGEST_STATE = 30;
const LEAST_WITH_STATE = 0.8;

/** A list of records: the parts of each by their kind. */
type Records = { list: HtmlElement; items: { item: HtmlElement; parts: Map<string, HtmlElement> }[]; name: string };

const seen = (element: HtmlElement): HtmlElement[] =>
  element.childNodes.filter(isElement).filter((child) => !isUnseen(child));
const textOf = (node: HtmlNode): string => plainText(node).replace(/\s+/g, " ").trim();
const kindOf = (element: HtmlElement): string => `${element.tagName}.${attribute(element, "class") ?? ""}`;

function isSmall(element: HtmlElement): boolean {
  const open: HtmlNode[] = [element];
  for (let count = 0, node = open.pop(); node; node = open.pop(), count += 1) {
    if (count > MOST_NODES) return false;
    if ("childNodes" in node) open.push(...node.childNodes.slice(0, MOST_NODES + 1));
  }
  return true;
}

/** The parts of a record: elements with text, each of another kind, and nothing beside them. Null for what is no record. */
function readParts(item: HtmlElement): Map<string, HtmlElement> | null {
  const loose = item.childNodes.some((node) => !isElement(node) && textOf(node) !== "");
  const inner = seen(item);
  if (inner.length < 2 || !inner.every(isSmall)) return null;
  const parts = inner.filter((part) => textOf(part) !== "");
  const kinds = new Map(parts.map((part) => [kindOf(part), part]));
  const isWhole = parts.every(
    (part) => !WHOLE.some((tag) => part.tagName === tag || descendants(part, tag, "").length > 0),
  );
  const fits = parts.length >= 2 && parts.length <= MOST_PARTS && kinds.size === parts.length;
  return !loose && isWhole && fits ? kinds : null;
}

function readRecords(list: HtmlElement): Records | null {
  const children = seen(list);
  const [first] = children;
  if (!first || !ITEMS.includes(first.tagName) || children.some((child) => kindOf(child) !== kindOf(first)))
    return null;
  const items = children.flatMap((item) => {
    const parts = readParts(item);
    return parts ? [{ item, parts }] : [];
  });
  const [name] = items[0]?.parts.keys() ?? [];
  const isSame = items.every(({ parts }) => [...parts.keys()][0] === name);
  return name !== undefined && items.length === children.length && isSame ? { list, items, name } : null;
}

/** The kind of part that says one of a few short things of nearly all records ("In place", "Planned"); undefined where there is none. */
function findState(all: readonly Records[], name: string): string | undefined {
  const items = all.flatMap(({ items }) => items);
  if (items.length < LEAST_ITEMS) return undefined;
  if (items.some(({ parts }) => textOf(parts.get(name) as HtmlElement).length > LONGEST_NAME)) return undefined;
  const kinds = new Set(items.flatMap(({ parts }) => [...parts.keys()]));
  return [...kinds].find((kind) => {
    const texts = items.flatMap(({ parts }) => parts.get(kind) ?? []).map(textOf);
    const isShort = texts.every((text) => text.length <= LONGEST_STATE);
    const isFew = new Set(texts).size <= items.length / 2;
    return kind !== name && isShort && isFew && texts.length >= LEAST_WITH_STATE * items.length;
  });
}

/**
 * Makes tables of a page's lists whose items are made of the same parts, one of them a state: "Fire suppression", "In place", "gas". They are tables but
 * for their markup. Changes the page.
 */
export function makeTablesOfRecords(page: { childNodes: HtmlNode[] }): void {
  const roots = page.childNodes.filter(isElement);
  const lists = ["ul", "ol", "div", "section"].flatMap((tag) => roots.flatMap((root) => descendants(root, tag, "")));
  const all = lists.flatMap((list) => readRecords(list) ?? []);
  for (const alike of Map.groupBy(all, ({ name }) => name).values()) {
    const [first] = alike;
    if (!first || findState(alike, first.name) === undefined) continue;
    const kinds = [...new Set(alike.flatMap(({ items }) => items.flatMap(({ parts }) => [...parts.keys()])))];
    for (const records of alike) makeTable(records, kinds);
  }
}

function makeTable({ list, items }: Records, kinds: readonly string[]): void {
  rename(list, "table");
  list.childNodes = items.map(({ item }) => item);
  for (const { item, parts } of items) {
    rename(item, "tr");
    item.childNodes = kinds.map((kind) => rename(parts.get(kind) ?? { ...item, attrs: [], childNodes: [] }, "td"));
  }
}

function rename(element: HtmlElement, tagName: string): HtmlElement {
  element.tagName = tagName;
  element.nodeName = tagName;
  return element;
}
