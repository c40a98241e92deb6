import type { Reading, Stretch } from "./reading.ts";
import { enWords } from "./vocabulary/en.ts";
import { jaWords } from "./vocabulary/ja.ts";
import type { Meaning } from "./vocabulary/meaning.ts";

/** A line of check boxes in the answer cell: what is ticked. "none": nothing; "several": more than one. */
export type Choice = Stretch & { ticked: Meaning | "none" | "several" };

const BOX =
  /(?<on>[☑✓✔■☒◉🗹✅]|\[\s?[xvレ✓✔]\s?\]|\([xレ✓✔]\)|●(?=[^●○]{1,24}[○◯])|(?<=^|\s)x(?=\s+[^☐□\n]{1,24}(?:[☐□]|$)))|(?<off>[☐□◻▢⬜]|\[\s{0,2}\]|\(\s{1,2}\)|[○◯](?=[^○◯●]{1,24}(?:●|$)))/gu;
const PLAIN =
  /^\s*(?:(?:有り?|あり)\s*[・/／|,、]\s*(?:無し?|なし)|はい\s*[・/／|,、]\s*いいえ|可\s*[・/|]\s*(?:不可|否)|yes\s*[/|]\s*no(?:\s*[/|]\s*(?:n\/a|na))?|○\s*[・/]\s*×|y\s*\/\s*n)\s*$/;
const LABELS: readonly (readonly [Meaning, ReadonlySet<string>])[] = [jaWords, enWords].flatMap((table) =>
  Object.entries(table).map(([meaning, list]) => [meaning as Meaning, new Set(list)] as const),
);

/** Reads "☑有 ☐無", "[x] Yes [ ] No", "有・無" (nothing ticked); null where the answer is no such line. */
export function findChoice(reading: Reading): Choice | null {
  const { text } = reading;
  if (PLAIN.test(text)) return { ticked: "none", start: 0, end: text.length };
  const boxes = [...text.slice(0, 400).matchAll(BOX)].map((match, index, all) => {
    const labelStart = match.index + match[0].length;
    const label = text.slice(labelStart, all[index + 1]?.index ?? text.length);
    return {
      on: match.groups?.["on"] !== undefined,
      meaning: labelMeaning(label),
      start: match.index,
      end: labelStart + label.trimEnd().length,
    };
  });
  const known = boxes.filter((box) => box.meaning !== null);
  if (
    boxes.length < 2 ||
    known.length < 2 ||
    (!boxes.some((box) => !box.on) && new Set(known.map((box) => box.meaning)).size < 2)
  )
    return null;
  const ticked = boxes.filter((box) => box.on);
  const first = ticked[0];
  if (!first) return { ticked: "none", start: 0, end: text.length };
  if (ticked.length > 1) return { ticked: "several", start: 0, end: text.length };
  return { ticked: first.meaning ?? "unclear", start: first.start, end: first.end };
}

function labelMeaning(label: string): Meaning | null {
  const word = label.trim().split(/[\s(。、:]/)[0] ?? "";
  const whole = label.trim().replace(/[。.]$/, "");
  return LABELS.find(([, list]) => list.has(whole) || list.has(word))?.[0] ?? null;
}
