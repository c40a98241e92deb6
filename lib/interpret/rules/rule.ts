import { addToTree, beginInTree, stepInTree, textTree } from "#lib/domain/text-tree.ts";
import { neededTexts } from "./needed-texts.ts";

/** A pattern that many texts are asked for, and the numbers of the needs without which it cannot match. */
export type Rule = { pattern: RegExp; needs: readonly number[] };

/** A text with the needs that it meets, a bit for each of the first so many; later rules are tried in any case. */
export type Searchable = { text: string; met: Int32Array; known: number };

const numbers = new Map<string, number>();
const tree = textTree<number>();
const NONE: readonly RegExpExecArray[] = [];

/**
 * Makes a pattern a rule: most rules speak of words that most texts do not hold, and are then not tried. The pattern alone says
 * what it needs, so that a new word in it is all that a new spelling takes. For patterns that are made once, at the start.
 */
export function rule(pattern: RegExp): Rule {
  return { pattern, needs: neededTexts(pattern).map(numberOf) };
}

function numberOf(need: readonly string[]): number {
  const key = need.join("\0");
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const text of need) addToTree(tree, text, number);
  return number;
}

/** Looks through a text once for all that the rules need. Linear. */
export function searchable(text: string): Searchable {
  const met = new Int32Array((numbers.size + 31) >>> 5);
  look(text, text.length, met);
  return { text, met, known: numbers.size };
}

/** The same for a part of a text that was searched: where it is most of that, it is taken to meet all that the whole meets. */
export function searchablePart(text: string, whole: Searchable): Searchable {
  return text.length * 2 < whole.text.length ? searchable(text) : { text, met: whole.met, known: whole.known };
}

/** The same for a text before another that was searched already, without looking through that again. */
export function searchableBefore(head: string, tail: Searchable): Searchable {
  const text = head + tail.text;
  if (tail.known !== numbers.size) return searchable(text);
  const met = tail.met.slice();
  look(text, head.length, met);
  return { text, met, known: numbers.size };
}

/** Marks what stands in the text from any place before `end` on. */
function look(text: string, end: number, met: Int32Array): void {
  const { values } = tree;
  for (let start = 0; start < end; start += 1) {
    let node = beginInTree(tree, text, start);
    for (let at = start + 1; node !== 0; at += 1) {
      const ended = values[node];
      if (ended) for (const number of ended) met[number >>> 5] = (met[number >>> 5] ?? 0) | (1 << number);
      node = at < text.length ? stepInTree(tree, node, text.charCodeAt(at)) : 0;
    }
  }
}

/** Whether the rule may match: false where it surely does not. */
export function mayMatch({ needs }: Rule, { met, known }: Searchable): boolean {
  for (let i = 0; i < needs.length; i += 1) {
    const number = needs[i] ?? 0;
    if (number < known && ((met[number >>> 5] ?? 0) & (1 << number)) === 0) return false;
  }
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
