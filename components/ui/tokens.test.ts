import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split(':root[data-mantine-color-scheme="dark"]');
const texts = "ink soft faint accent met partial conditional planned not-met neutral undisclosed".split(" ");
const grounds = "paper wash accent-wash".split(" ");

function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1] ?? "", match[2] ?? ""]));
}

/** Relative luminance and contrast: WCAG 2.2, definitions. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ["ink", "mark"] as const,
  ["on-accent", "accent-fill"] as const,
  ["not-met", "danger-wash"] as const,
  ["met", "good-wash"] as const,
];

describe.each([
  ["light", colours(light)],
  ["dark", colours(dark)],
] as const)("%s tokens", (_, tokens) => {
  it.each(pairs)("%s on %s is readable (4.5 : 1)", (text, ground) => {
    expect(contrast(tokens.get(text) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)("field on %s can be seen (3 : 1)", (ground) => {
    expect(contrast(tokens.get("field") ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(3);
  });
});
