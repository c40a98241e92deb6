import type { Stretch } from "./reading.ts";

// "有・【無】", "Yes / [No]", "可・条件付○・不可": of the words that the form offers one is set off.
const SPLIT = /[・/／|｜]/g;
const MARKED =
  /^\s*(?:[【[［〔<＜]\s*(?<within>[^】\]］〕>＞]{1,16}?)\s*[】\]］〕>＞]|[○◯◎●✓✔レ]\s*(?<after>[^\s○◯◎●]{1,16})|(?<before>[^\s○◯◎●]{1,16}?)\s*[(（]?[○◯◎●✓✔][)）]?)\s*$/u;
const LONGEST = 80;

/** The words a form offers in one line: each folded without its mark, whether it is marked, and where it stands. */
export type Offered = Stretch & { word: string; marked: boolean };

/** Splits the first line of an answer (folded) into the words that it offers; [] where it offers none. */
export function listOffered(text: string): Offered[] {
  const line = text.split("\n")[0] ?? "";
  if (line.length > LONGEST || line.search(SPLIT) < 0) return [];
  const offered: Offered[] = [];
  let start = 0;
  for (const end of [...[...line.matchAll(SPLIT)].map(({ index }) => index), line.length]) {
    const part = line.slice(start, end);
    const { within, after, before } = MARKED.exec(part)?.groups ?? {};
    const word = within ?? after ?? before;
    offered.push({ start, end, word: (word ?? part).trim(), marked: word !== undefined });
    start = end + 1;
  }
  return offered;
}
