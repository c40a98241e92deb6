import { neededTexts } from "./needed-texts.ts";
import { addText, findTexts } from "./text-trie.ts";

/** A pattern that many texts are asked for, and the numbers of the needs without which it cannot match. */
export type Rule = { pattern: RegExp; needs: readonly number[] };

/** A text with the needs that it meets. */
export type Searchable = { text: string; met: Uint8Array };

const numbers = new Map<string, number>();
const NONE: readonly RegExpExecArray[] = [];

/**
 * Makes a pattern a rule: most rules speak of words that most texts do not hold, and are then not tried. The pattern alone says
 * what it needs, so that a new word in it is all that a new spelling takes. For patterns that are made once, at the start.
 */
export function rule(pattern: RegExp): Rule {
  return { pattern, needs: neededTexts(pattern).map((need) => numberOf(need.toSorted())) };
}

function numberOf(need: readonly string[]): number {
  const key = need.join("\0");
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const text of need) addText(text, number);
  return number;
}

/** Looks through a text once for all that the rules need. Linear. */
export function searchable(text: string): Searchable {
  const met = new Uint8Array(numbers.size);
  findTexts(text, met);
  return { text, met };
}

/** Whether the rule may match: false where it surely does not. */
export function mayMatch({ needs }: Rule, { met }: Searchable): boolean {
  for (let i = 0; i < needs.length; i += 1) if (met[needs[i] ?? 0] === 0) return false;
  return true;
}

/** Whether the rule matches. */
export function matches(rule: Rule, searched: Searchable): boolean {
  if (!mayMatch(rule, searched)) return false;
  rule.pattern.lastIndex = 0;
  return rule.pattern.test(searched.text);
}

/** Its first match in the text. */
export function firstMatch(rule: Rule, searched: Searchable): RegExpExecArray | null {
  if (!mayMatch(rule, searched)) return null;
  rule.pattern.lastIndex = 0;
  return rule.pattern.exec(searched.text);
}

/** All its matches, of a pattern that is global. */
export function allMatches(rule: Rule, searched: Searchable): readonly RegExpExecArray[] {
  const found = firstMatch(rule, searched);
  if (!found) return NONE;
  const all = [found];
  for (let next = rule.pattern.exec(searched.text); next; next = rule.pattern.exec(searched.text)) all.push(next);
  return all;
}
