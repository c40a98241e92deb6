import { allMatches, rule } from "../rules/rule.ts";
import type { Extractor } from "./found-fact.ts";
import { NUMBER, NUMBER_EN, readNumber } from "./read-number.ts";

// What is counted, by unit. A new counter is one line.
const JA: readonly [unit: string, words: string][] = [
  ["generation", "世代"],
  ["unit", "台"],
  ["site", "拠点|サイト"],
  ["place", "[かヶケカヵ箇]所"],
  ["country", "[かヶケカヵ箇]国"],
  ["region", "リージョン"],
  ["zone", "ゾーン|az(?![a-z])|アベイラビリティゾーン"],
  ["data-center", "(?:つの)?データセンター?"],
  ["person", "名|人(?![目的工材件格事気員])"],
  ["company", "社(?![内外会員長])"],
  ["organisation", "団体|自治体|法人(?!格)"],
  ["character", "文字|桁"],
  ["time", "回(?![目線答復避])(?:連続|以上)?"],
];
const EN: readonly [unit: string, words: string][] = [
  ["generation", "generations?"],
  ["unit", "(?:servers?|machines?|nodes?)"],
  ["site", "(?:sites?|locations?)"],
  ["country", "countries"],
  ["region", "regions?"],
  ["zone", "(?:availability )?zones?|azs"],
  ["data-center", "data ?cent(?:er|re)s?"],
  ["person", "(?:employees|people|staff|engineers|ftes?)"],
  ["character", "char(?:acter)?s?"],
  [
    "time",
    "(?:failed |unsuccessful |invalid |consecutive |incorrect |consecutive failed )(?:login |log-in |sign-in |password )?(?:attempts?|logins?|tries)",
  ],
  ["copy", "copies"],
];
const JA_COUNT = rule(
  new RegExp(
    `(?<![\\d.第約同唯統単均])(?:約\\s?)?(${NUMBER})\\s*(?:つの)?(?:${JA.map(([, words]) => `(${words})`).join("|")})`,
    "g",
  ),
);
const EN_COUNT = rule(
  new RegExp(
    `(?<![\\w.-])(${NUMBER_EN})[\\s-](?:(?:separate|independent|geographically separate|different|distinct|previous|backup|physical) )?(?:${EN.map(([, words]) => `(${words})`).join("|")})\\b`,
    "g",
  ),
);

/** How many: generations, units, sites, people, characters… The unit is an English singular. */
export const findCounts: Extractor = (source) =>
  [
    { rule: JA_COUNT, names: JA },
    { rule: EN_COUNT, names: EN },
  ].flatMap(({ rule, names }) =>
    allMatches(rule, source).map((match) => ({
      kind: "count" as const,
      value: readNumber(match[1] ?? ""),
      unit: names[match.slice(2).findIndex((group) => group !== undefined)]?.[0] ?? null,
      qualifier: null,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
