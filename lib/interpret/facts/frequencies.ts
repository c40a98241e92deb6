import { allMatches, rule } from "../rules/rule.ts";
import type { Extractor, FoundFact } from "./found-fact.ts";
import { asCues, nearestCue } from "./nearby.ts";
import { NUMBER, NUMBER_EN, readNumber } from "./read-number.ts";

/** Times per unit. */
type Rate = { times: number; unit: string };
type Spelling = { pattern: RegExp; rate: (groups: string[]) => Rate | null };

const JA_UNITS: Readonly<Record<string, string>> = {
  秒: "second",
  分: "minute",
  時: "hour",
  日: "day",
  週: "week",
  月: "month",
  年: "year",
};
const NEXT: Readonly<Record<string, [size: number, unit: string]>> = {
  second: [60, "minute"],
  minute: [60, "hour"],
  hour: [24, "day"],
  day: [7, "week"],
  month: [12, "year"],
};
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2 };
const ADVERBS: Readonly<Record<string, string>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
};
const JA_PERIOD = "(秒|分|時|日|週|[かヶケカヵ箇]?月|年)間?";
const EN_PERIOD = "(second|minute|sec|min|hr|hour|day|week|month|quarter|year)";

const SHORT: Readonly<Record<string, string>> = { sec: "second", min: "minute", hr: "hour" };

function unitOf(word: string): string {
  return SHORT[word] ?? JA_UNITS[word.replace(/[かヶケカヵ箇]/, "")] ?? word;
}

function per(times: number, unit: string): Rate {
  return unit === "quarter" ? { times: times * 4, unit: "year" } : { times, unit };
}

/** Once in `length` units, in the smallest whole number of times: every 6 months = 2 a year, every 2 weeks = 0.5 a week. */
function every(length: number, unit: string): Rate | null {
  if (!(length > 0)) return null;
  if (unit === "quarter") return every(length * 3, "month");
  const [size, larger] = NEXT[unit] ?? [0, unit];
  if (length > 1 && size > 0 && size % length === 0) return { times: size / length, unit: larger };
  return { times: Math.round(10000 / length) / 10000, unit };
}

const SPELLINGS: readonly Spelling[] = [
  { pattern: /(?<!四)半[年期](?:ごと|毎|に[1一][回度]|[1一]回)/g, rate: () => ({ times: 2, unit: "year" }) },
  {
    pattern: /(?<!第\s?[1-4一二三四])四半期(?:ごと|毎|に[1一][回度]|次|[1一]回)?/g,
    rate: () => ({ times: 4, unit: "year" }),
  },

  {
    pattern:
      /(?:毎(日|週|月|年)|(?<![\d一二三四五六七八九十半隔かヶケカヵ箇])[1一]?(日|週|月|年)間?(?:に|あたり|当たり)?)(?:最低|少なくとも|約)?([1-9]\d?|[一二三四五六])[回度](?!目)/g,
    rate: ([a, b, n]) => ({ times: readNumber(n ?? ""), unit: unitOf(a || b || "") }),
  },
  {
    pattern: new RegExp(`(${NUMBER})${JA_PERIOD}(?:に|で|あたり)?(?:[1一][回度])`, "g"),
    rate: ([n, unit]) => every(readNumber(n ?? ""), unitOf(unit ?? "")),
  },
  {
    pattern: new RegExp(`(${NUMBER})${JA_PERIOD}(?:ごと|毎|おき|単位|間隔)`, "g"),
    rate: ([n, unit]) => every(readNumber(n ?? ""), unitOf(unit ?? "")),
  },
  { pattern: /月例/g, rate: () => ({ times: 1, unit: "month" }) },
  { pattern: /隔週/g, rate: () => ({ times: 0.5, unit: "week" }) },
  { pattern: /隔月/g, rate: () => ({ times: 6, unit: "year" }) },
  { pattern: /隔年/g, rate: () => ({ times: 0.5, unit: "year" }) },
  {
    pattern: /毎(日|週|月(?!額)|年|時(?!間?給)|分|朝|晩|夜)/g,
    rate: ([unit]) => ({ times: 1, unit: unitOf(/[朝晩夜]/.test(unit ?? "") ? "日" : (unit ?? "")) }),
  },
  { pattern: /(?<![一二三\d])(日|週|月|年)次(?!第)/g, rate: ([unit]) => ({ times: 1, unit: unitOf(unit ?? "") }) },
  {
    pattern: new RegExp(
      `\\b(once|twice|(?:${NUMBER_EN})\\s+times)\\s+(?:a|an|per|each|every|in a)\\s+(?:calendar\\s+)?${EN_PERIOD}\\b`,
      "g",
    ),
    rate: ([n, unit]) => per(TIMES[n ?? ""] ?? readNumber((n ?? "").split(/\s/)[0] ?? ""), unitOf(unit ?? "")),
  },
  {
    pattern: new RegExp(`\\bevery\\s+(?:other|second)\\s+${EN_PERIOD}\\b`, "g"),
    rate: ([unit]) => every(2, unitOf(unit ?? "")),
  },
  {
    pattern: new RegExp(`\\b(?:once\\s+)?every\\s+(${NUMBER_EN})[\\s-]+${EN_PERIOD}s?\\b`, "g"),
    rate: ([n, unit]) => every(readNumber(n ?? ""), unitOf(unit ?? "")),
  },
  {
    pattern: new RegExp(`\\b(${NUMBER_EN})[\\s-]+${EN_PERIOD}s?['’]?[\\s-]+intervals?\\b`, "g"),
    rate: ([n, unit]) => every(readNumber(n ?? ""), unitOf(unit ?? "")),
  },
  {
    pattern: new RegExp(`間隔(?:[はが]|\\s?[::])?\\s?(${NUMBER})${JA_PERIOD}`, "g"),
    rate: ([n, unit]) => every(readNumber(n ?? ""), unitOf(unit ?? "")),
  },
  {
    pattern: new RegExp(`(${NUMBER})[回度]\\s?/\\s?[1一]?(秒|分|時|日|週|[かヶケカヵ箇]?月|年)間?`, "g"),
    rate: ([n, unit]) => ({ times: readNumber(n ?? ""), unit: unitOf(unit ?? "") }),
  },
  {
    pattern: new RegExp(`\\b(${NUMBER_EN})\\s?[x×]\\s?(?:/|per|a|each)\\s?${EN_PERIOD}\\b`, "g"),
    rate: ([n, unit]) => per(readNumber(n ?? ""), unitOf(unit ?? "")),
  },
  {
    pattern: /\b(once|twice)\s+(daily|weekly|monthly|quarterly|yearly|annually)\b/g,
    rate: ([n, word]) => per(TIMES[n ?? ""] ?? 1, ADVERBS[word ?? ""] ?? ""),
  },
  {
    pattern: /\b(?:every|each)\s+(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/g,
    rate: () => ({ times: 1, unit: "week" }),
  },
  {
    pattern:
      /\b(?:every|each)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/g,
    rate: () => ({ times: 1, unit: "year" }),
  },
  {
    pattern: /\bend[- ]of[- ]day\b(?=[^.;\n]{0,12}(?:backup|cop(?:y|ies)|snapshot|save|dump|export))/g,
    rate: () => ({ times: 1, unit: "day" }),
  },
  { pattern: /\b(?:every|each)\s+(?:night|evening|morning)\b/g, rate: () => ({ times: 1, unit: "day" }) },
  { pattern: new RegExp(`\\b(?:every|each)\\s+${EN_PERIOD}\\b`, "g"), rate: ([unit]) => per(1, unitOf(unit ?? "")) },
  { pattern: /\b(?:semi-?annual(?:ly)?|biannual(?:ly)?|half-yearly)\b/g, rate: () => ({ times: 2, unit: "year" }) },
  {
    pattern: /\bevery (?:other|second) (day|week|month|year)\b|隔([日週月年])|\bbiennial(?:ly)?\b/g,
    rate: ([unit, ja]) => ({ times: 0.5, unit: unit ?? JA_UNITS[ja ?? ""] ?? "year" }),
  },
  { pattern: /\bfortnightly\b/g, rate: () => ({ times: 0.5, unit: "week" }) },
  { pattern: /\bquarterly\b/g, rate: () => ({ times: 4, unit: "year" }) },
  {
    pattern:
      /\b(hour|nightl?|dai|week|month|annual|year)(?:ly|y)?\b(?<=ly|annual)(?!\s+(?:uptime|availability|fee|subscription|plan|billing|revenue|charge|service level))/g,
    rate: ([word]) => ({
      times: 1,
      unit:
        { hour: "hour", week: "week", month: "month" }[word ?? ""] ??
        (/^(?:night|dai)/.test(word ?? "") ? "day" : "year"),
    }),
  },
];

const RULES = SPELLINGS.map(({ pattern, rate }) => ({ rule: rule(pattern), rate }));

const CUES = asCues([
  {
    qualifier: "full",
    pattern:
      /フル(?:バックアップ)?|完全バックアップ|\bfull (?:\w+ )?(?:backups?|copies|dumps?|snapshots?)|\bfull(?=\s*(?:$|[,.;)\n]|and\b))/,
  },
  { qualifier: "differential", pattern: /差分(?:バックアップ)?|\bdifferential(?: backups?)?/ },
  { qualifier: "incremental", pattern: /増分(?:バックアップ)?|\bincremental(?: backups?| snapshots?)?/ },
]);

/** 週次, 年1回, 6か月ごと, daily, every 6 months. Value: times per unit; qualifier: full, differential or incremental for backups. */
export const findFrequencies: Extractor = (source) => {
  const taken: FoundFact[] = [];
  for (const { rule, rate } of RULES) {
    for (const match of allMatches(rule, source)) {
      const stretch = { start: match.index, end: match.index + match[0].length };
      const found = rate(match.slice(1));
      if (!found || !Number.isFinite(found.times)) continue;
      const qualifier = nearestCue({ source, stretch, cues: CUES, reach: 28, penalty: 0, farthest: 14 });
      taken.push({ kind: "frequency", value: found.times, unit: found.unit, qualifier, ...stretch });
    }
  }
  return taken;
};
