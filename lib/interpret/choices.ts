import { meaningOf } from "./legend-meaning.ts";
import { listOffered } from "./marked-choice.ts";
import type { Reading, Stretch } from "./reading.ts";
import { searchable } from "./rules/rule.ts";
import { enWords } from "./vocabulary/en.ts";
import { jaWords } from "./vocabulary/ja.ts";
import type { Meaning } from "./vocabulary/meaning.ts";

/**
 * A line of check boxes in the answer cell: what is ticked. "none": nothing; "several": more than one; `words`: what stands beside the ticked
 * boxes where no vocabulary knows it, and what they seem to mean.
 */
export type Choice = Stretch & { ticked: Meaning | "none" | "several" | OwnWords };

/** `meaning` "unclear": the words are to be read as an answer; null: they say nothing. */
export type OwnWords = { words: string; meaning: Meaning | null };

const BOX =
  /(?<on>[☑✓✔■☒◉🗹✅]|\[\s?[xvレ✓✔]\s?\]|\([xレ✓✔]\)|●(?=[^●○]{1,24}[○◯])|(?<=^|\s)x(?=\s+[^☐□\n]{1,24}(?:[☐□]|$)))|(?<off>[☐□◻▢⬜]|\[\s{0,2}\]|\(\s{1,2}\)|[○◯](?=[^○◯●]{1,24}(?:●|$)))/gu;
const PLAIN =
  /^\s*(?:(?:有り?|あり)\s*[・/／|,、]\s*(?:無し?|なし)|はい\s*[・/／|,、]\s*いいえ|可\s*[・/|]\s*(?:不可|否)|yes\s*[/|]\s*no(?:\s*[/|]\s*(?:n\/a|na))?|○\s*[・/]\s*×|y\s*\/\s*n)\s*$/;
const LABELS: readonly (readonly [Meaning, ReadonlySet<string>])[] = [jaWords, enWords].flatMap((table) =>
  Object.entries(table).map(([meaning, list]) => [meaning as Meaning, new Set(list)] as const),
);

type Box = Stretch & { on: boolean; drawn: boolean; labelStart: number; label: string; meaning: Meaning | null };

/** Reads "☑有 ☐無", "[x] Yes [ ] No", "有・無" (nothing ticked); null where the answer is no such line. */
export function findChoice(reading: Reading): Choice | null {
  const { text } = reading;
  if (PLAIN.test(text)) return { ticked: "none", start: 0, end: text.length };
  const marked = findMarked(text);
  if (marked) return marked;
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

/** "有・【無】": each word is an answer, and which one is meant is set off; null for any other text. */
function findMarked(text: string): Choice | null {
  const offered = listOffered(text).map((each) => ({ ...each, meaning: wholeMeaning(each.word) }));
  const marked = offered.filter((each) => each.marked);
  const [first] = marked;
  if (!first || offered.some(({ meaning }) => meaning === null)) return null;
  if (marked.length === offered.length && new Set(marked.map(({ meaning }) => meaning)).size === 1) return null;
  if (marked.length > 1) return { ticked: "several", start: 0, end: text.length };
  return { ticked: first.meaning ?? "none", start: first.start, end: first.end };
}

function listBoxes(text: string): Box[] {
  if (text.search(BOX) < 0) return [];
  return [...text.slice(0, 400).matchAll(BOX)].map((match, index, all): Box => {
    const labelStart = match.index + match[0].length;
    const label = text.slice(labelStart, all[index + 1]?.index ?? text.length).trim();
    return {
      on: match.groups?.["on"] !== undefined,
      drawn: DRAWN.test(match[0]),
      labelStart,
      label,
      meaning: labelMeaning(label),
      start: match.index,
      end: labelStart + text.slice(labelStart, all[index + 1]?.index ?? text.length).trimEnd().length,
    };
  });
}

/** The answer without the words of boxes that were left empty: what they name was not said. */
export function blankUnticked(reading: Reading): Reading {
  const off = listBoxes(reading.text).filter(({ on }) => !on);
  if (off.length === 0 || !findChoice(reading)) return reading;
  let text = reading.text;
  for (const box of off) {
    const end = endOfWords(box, text);
    text = text.slice(0, box.start) + " ".repeat(end - box.start) + text.slice(end);
  }
  return { ...reading, ...searchable(text) };
}

/** Where the form's words beside a box end: what follows a word that is known, or stands in a line below, is the vendor's. */
function endOfWords({ labelStart, end, meaning }: Box, text: string): number {
  const line = text.slice(labelStart, end).split("\n")[0] ?? "";
  const word = /^\s*[^\s(。、:]*/.exec(line)?.[0] ?? "";
  const isWord = meaning !== null && wholeMeaning(line) === null;
  return labelStart + (isWord ? word : line).length;
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

/** What the ticked words mean; where another box says no and none says yes, what denies nothing is the yes of a scale. */
function wordsOf(ticked: readonly Box[], boxes: readonly Box[]): OwnWords {
  const meanings = new Set(ticked.map(({ label, meaning }) => meaning ?? meaningOf(label)));
  const [only = "unclear"] = meanings;
  const words = ticked.map(({ label }) => label).join("\n");
  if (ELSEWHERE.test(words) && (only === "unclear" || only === "yes" || only === "no")) return { words, meaning: null };
  if (meanings.size > 1 || only !== "unclear") return { words, meaning: meanings.size > 1 ? "unclear" : only };
  const others = boxes.filter((box) => !ticked.includes(box)).map(({ label }) => meaningOf(label));
  const isScale = ticked.length === 1 && others.includes("no") && !others.includes("yes");
  return { words, meaning: isScale ? "yes" : "unclear" };
}

// Boxes that answer nothing: "other", "see attachment", "it depends", "under review".
const ELSEWHERE =
  /その他|他[(（]|別[紙添途]|参照|備考|下記|右記|保留|未定|不明|わから|分から|判断|異な|により|による|次第|検討|確認|回答|other|see |attach|depend|review|tbd|tbc|sure|know|specify|below|comment/i;

const meaningIn = (text: string): Meaning | null => LABELS.find(([, list]) => list.has(text))?.[0] ?? null;

const wholeMeaning = (label: string): Meaning | null => meaningIn(label.trim().replace(/[。.]$/, ""));

function labelMeaning(label: string): Meaning | null {
  const word = label.trim().split(/[\s(。、:]/)[0] ?? "";
  // "Not sure" is no "not".
  return wholeMeaning(label) ?? (word === "not" ? null : meaningIn(word));
}
