import type { Item, Template } from "./template.ts";

/** What no item list needs and some format cannot hold: control characters, and the two signs that are none. */
const UNWRITABLE = /[\p{Cc}\ufffe\uffff]/gu;

/**
 * A template as it is stored: every text trimmed, with "\n" for line breaks and no control characters or byte order marks; names, aliases,
 * cues and headings on one line each, none empty, no alias or cue twice. Where one language is empty, the other's text stands in for it.
 * An item without any name keeps none: its `path` is empty. Tidying twice changes nothing more.
 */
export function tidyTemplate(template: Template): Template {
  const { title, origin, items } = template;
  return { ...template, title: both(title, line), origin: text(origin), items: items.map(tidyItem) };
}

function tidyItem(item: Item): Item {
  return {
    ...item,
    number: line(item.number),
    path: tidyPath(item.path),
    question: both(item.question, text),
    aliases: list(item.aliases),
    subPoints: item.subPoints.map((point) => ({ ...point, label: both(point.label, line), cues: list(point.cues) })),
  };
}

function tidyPath({ ja, en }: Item["path"]): Item["path"] {
  const name = both({ ja: ja.at(-1) ?? "", en: en.at(-1) ?? "" }, line);
  if (name.ja === "") return { ja: [], en: [] };
  const section = { ja: lines(ja.slice(0, -1)), en: lines(en.slice(0, -1)) };
  return {
    ja: [...(section.ja.length > 0 ? section.ja : section.en), name.ja],
    en: [...(section.en.length > 0 ? section.en : section.ja), name.en],
  };
}

function text(given: string): string {
  const unbroken = given
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\ufeff", "")
    .toWellFormed();
  return unbroken.replace(UNWRITABLE, (sign) => (sign === "\n" ? sign : " ")).trim();
}

function line(given: string): string {
  return text(given).replace(/\s*\n\s*/g, " ");
}

function lines(given: readonly string[]): string[] {
  return given.map(line).filter((one) => one !== "");
}

function list(given: readonly string[]): string[] {
  return [...new Set(lines(given))];
}

function both({ ja, en }: Item["question"], tidy: (given: string) => string): Item["question"] {
  return { ja: tidy(ja) || tidy(en), en: tidy(en) || tidy(ja) };
}
