import { meaningOf } from "./legend-meaning.ts";
import type { Reading, Stretch } from "./reading.ts";
import { searchable } from "./rules/rule.ts";
import { enWords } from "./vocabulary/en.ts";
import { jaWords } from "./vocabulary/ja.ts";
import type { Meaning } from "./vocabulary/meaning.ts";

/**
 * A line of check boxes in the answer cell: what is ticked. "none": nothing; "several": more than one; `words`: what stands beside the ticked
 * boxes where no vocabulary knows it.
 */
export type Choice = Stretch & { ticked: Meaning | "none" | "several" | { words: string } };

const BOX =
  /(?<on>[☑✓✔■☒◉🗹✅]|\[\s?[xvレ✓✔]\s?\]|\([xレ✓✔]\)|●(?=[^●○]{1,24}[○◯])|(?<=^|\s)x(?=\s+[^☐□\n]{1,24}(?:[☐□]|$)))|(?<off>[☐□◻▢⬜]|\[\s{0,2}\]|\(\s{1,2}\)|[○◯](?=[^○◯●]{1,24}(?:●|$)))/gu;
const PLAIN =
  /^\s*(?:(?:有り?|あり)\s*[・/／|,、]\s*(?:無し?|なし)|はい\s*[・/／|,、]\s*いいえ|可\s*[・/|]\s*(?:不可|否)|yes\s*[/|]\s*no(?:\s*[/|]\s*(?:n\/a|na))?|○\s*[・/]\s*×|y\s*\/\s*n)\s*$/;
const LABELS: readonly (readonly [Meaning, ReadonlySet<string>])[] = [jaWords, enWords].flatMap((table) =>
  Object.entries(table).map(([meaning, list]) => [meaning as Meaning, new Set(list)] as const),
);

type Box = Stretch & { on: boolean; drawn: boolean; label: string; meaning: Meaning | null };

/** Reads "☑有 ☐無", "[x] Yes [ ] No", "有・無" (nothing ticked); null where the answer is no such line. */
export function findChoice(reading: Reading): Choice | null {
  const { text } = reading;
  if (PLAIN.test(text)) return { ticked: "none", start: 0, end: text.length };
  const boxes = listBoxes(text);
  const known = boxes.filter((box) => box.meaning !== null);
  if (boxes.length < 2) return null;
  if (known.length < 2 || (!boxes.some((box) => !box.on) && new Set(known.map((box) => box.meaning)).size < 2))
    return findOwnChoice(boxes, text);
  const ticked = boxes.filter((box) => box.on);
  const first = ticked[0];
  if (!first) return { ticked: "none", start: 0, end: text.length };
  if (ticked.length > 1) return { ticked: "several", start: 0, end: text.length };
  return { ticked: first.meaning ?? wordsOf([first], boxes), start: first.start, end: first.end };
}

function listBoxes(text: string): Box[] {
  return [...text.slice(0, 400).matchAll(BOX)].map((match, index, all): Box => {
    const labelStart = match.index + match[0].length;
    const label = text.slice(labelStart, all[index + 1]?.index ?? text.length).trim();
    return {
      on: match.groups?.["on"] !== undefined,
      drawn: DRAWN.test(match[0]),
      label,
      meaning: labelMeaning(label),
      start: match.index,
      end: labelStart + text.slice(labelStart, all[index + 1]?.index ?? text.length).trimEnd().length,
    };
  });
}

/** The answer without the words of boxes that were left empty: what they name was not said. */
export function blankUnticked(reading: Reading): Reading {
  if (!findChoice(reading)) return reading;
  const off = listBoxes(reading.text).filter(({ on }) => !on);
  let text = reading.text;
  for (const { start, end } of off) text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  return { ...reading, ...searchable(text) };
}

const DRAWN = /[☑☒☐□◻▢⬜■✓✔✅[(]/u;
const LONGEST_LABEL = 40;

/** Boxes with words of the form's own: "☑全員 □一部 □なし". Bullets are all alike, or head longer texts. */
function findOwnChoice(boxes: readonly Box[], text: string): Choice | null {
  const plain = boxes.every(({ drawn, label }) => drawn && label !== "" && label.length <= LONGEST_LABEL);
  const ticked = boxes.filter(({ on }) => on);
  const [first] = ticked;
  const last = ticked.at(-1);
  if (!plain || ticked.length === boxes.length) return null;
  if (first && last) return { ticked: wordsOf(ticked, boxes), start: first.start, end: last.end };
  const denies = boxes.some(({ label }) => meaningOf(label) === "no");
  return denies && !text.trim().includes("\n") ? { ticked: "none", start: 0, end: text.length } : null;
}

/** What the ticked words mean; where the others end in a no, what denies nothing says yes. */
function wordsOf(ticked: readonly Box[], boxes: readonly Box[]): Meaning | { words: string } {
  const meanings = new Set(ticked.map(({ label, meaning }) => meaning ?? meaningOf(label)));
  const [only] = meanings;
  if (meanings.size === 1 && only && only !== "unclear") return only;
  const others = boxes.filter((box) => !ticked.includes(box));
  const isScale = ticked.length === 1 && others.some(({ label }) => meaningOf(label) === "no");
  return isScale ? "yes" : { words: ticked.map(({ label }) => label).join("\n") };
}

function labelMeaning(label: string): Meaning | null {
  const word = label.trim().split(/[\s(。、:]/)[0] ?? "";
  const whole = label.trim().replace(/[。.]$/, "");
  return LABELS.find(([, list]) => list.has(whole) || list.has(word))?.[0] ?? null;
}
