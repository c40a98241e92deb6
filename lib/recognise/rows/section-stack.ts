import { foldText } from "#lib/domain/fold-text.ts";
import type { Cell } from "#lib/domain/source-document.ts";

/** The sections that stand open, outermost first. `look` tells headings of one level from those of another. */
export type OpenSection = { title: string; look: string };

const LOOKS: [string, RegExp][] = [
  ["chapter", /^(?:第[0-9]+[章編部]|chapter\b|part\b)/],
  ["clause", /^(?:第[0-9]+[節条]|section\b)/],
  ["roman", /^[ivx]+[.)\s]/],
  ["bracket", /^[【<《[]/],
  ["parenthesis", /^\([0-9a-z]+\)/],
  ["letter", /^[a-z][.)]\s/],
  ["glyph", /^[■◆●▼◇□▪◎○]/],
];

/** What a heading looks like: its numbering, its column, whether it is bold. */
export function lookOf(cell: Cell, number: string): string {
  const text = foldText(number || cell.text);
  const depth = /^[a-z]{0,4}\s?[0-9]+(?:[.-][0-9]+)*/.exec(text)?.[0].split(/[.-]/).length;
  const numbering = depth ? `number-${depth}` : (LOOKS.find(([, pattern]) => pattern.test(text))?.[0] ?? "plain");
  return `${numbering} ${cell.bold ? "bold" : "light"} ${cell.column}`;
}

/**
 * Opens a section. One that looks like an open one takes its place; another look is a level further in, but only if
 * something says so: it follows its parent at once, or has a numbering of its own.
 */
export function openSection(open: readonly OpenSection[], section: OpenSection, follows: boolean): OpenSection[] {
  const level = open.findIndex((other) => other.look === section.look);
  if (level >= 0) return [...open.slice(0, level), section];
  const own = section.look.startsWith("plain") ? "" : section.look.split(" ")[0];
  const parent = open.at(-1);
  const deeper = parent !== undefined && (follows || (own !== "" && !parent.look.startsWith("plain")));
  return deeper ? [...open, section] : parent && open.length > 1 ? [...open.slice(0, -1), section] : [section];
}
