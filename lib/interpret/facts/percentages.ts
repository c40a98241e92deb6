import { allMatches, matches, rule } from "../rules/rule.ts";
import type { Extractor } from "./found-fact.ts";
import { asCues, nearestCue } from "./nearby.ts";
import { NUMBER, readNumber } from "./read-number.ts";

const PERCENTAGE = rule(
  new RegExp(`(?<![\\d,.])(\\d{1,3},\\d{1,2}(?=\\s*%)|${NUMBER})\\s*(?:%|パーセント|percent\\b|per cent\\b)`, "g"),
);
const NINES = rule(
  /(スリー|フォー|ファイブ|[3-6](?=\s*(?:ナイン|nines))|three|four|five|six)[\s-]*(?:ナイン|nines)(?:ズ)?/g,
);
const COUNT_OF_NINES: Readonly<Record<string, number>> = {
  スリー: 3,
  フォー: 4,
  ファイブ: 5,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** A target, a measurement and a guarantee are three different facts (domain facts, 9.8). */
const CUES = asCues([
  { qualifier: "target", pattern: /目標|設定値|努力|ターゲット|\btarget\w*|\bobjective|\bslo\b|\bgoal|\baim/ },
  {
    qualifier: "actual",
    pattern:
      /実績|実測|測定値|昨年度|過去|直近|\bactual\w*|\bmeasured(?! (?:monthly|weekly|quarterly|annually|yearly|per|over|on|each|every|by|at))|\bachieved|\bpast\b|\blast year/,
  },
  { qualifier: "guaranteed", pattern: /保証|\bsla\b|返金|\bguarant\w+|\bcommit\w*|\bwarrant\w*/ },
]);

/** 99.9 %, ９９．９％, three nines. Unit "%"; qualifier target, actual or guaranteed, from the sentence, else from the question. */
export const findPercentages: Extractor = (source) => {
  const { question } = source;
  const values = [
    ...allMatches(PERCENTAGE, source).map((match) => ({ match, value: share(match[1] ?? "") })),
    ...allMatches(NINES, source).map((match) => ({ match, value: nines(match[1] ?? "") })),
  ];
  return values.map(({ match, value }) => {
    const stretch = { start: match.index, end: match.index + match[0].length };
    const near = nearestCue({ source, stretch, cues: CUES, reach: 24, penalty: 0 });
    const asked = CUES.find(({ rule }) => matches(rule, question))?.qualifier ?? null;
    return { kind: "percentage", value, unit: "%", qualifier: near ?? asked, ...stretch };
  });
};

// 99,5 % is written with a comma in half of Europe; thousands of per cent are not met with.
function share(number: string): number {
  return /^\d{1,3},\d{1,2}$/.test(number) ? Number(number.replace(",", ".")) : readNumber(number);
}

function nines(word: string): number {
  const count = COUNT_OF_NINES[word] ?? Number(word);
  return Number(`99.${"9".repeat(count - 2)}`);
}
