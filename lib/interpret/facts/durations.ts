import { allMatches, matches, rule, type Searchable } from "../rules/rule.ts";
import type { Extractor, FoundFact } from "./found-fact.ts";
import { around, asCues, lastMatch, nearestCue } from "./nearby.ts";
import { NUMBER, NUMBER_EN, readNumber } from "./read-number.ts";

const JA = rule(
  new RegExp(
    `(?<![月時第年\\d.]|令和|平成|昭和)(?:(${NUMBER})(?:~|-|から|〜|–|、)(?=\\d))?(${NUMBER})\\s*(秒(?!間隔の)|分(?![析散割離類野担け岐])|時間|営業日|日(?![本次])|週(?:間|(?!次))|[かヶケカヵ箇]月|年(?![度代次月号]|\\d))(?:間(?!隔))?`,
    "g",
  ),
);
const EN = rule(
  new RegExp(
    `(?<![\\w.-])(?:(${NUMBER_EN})(?:\\s*(?:–|to|or)\\s*|(?<=\\d)\\s*-\\s*(?=\\d)))?(${NUMBER_EN})(?:\\s*\\((\\d{1,4})\\))?(?:[\\s-]*(?:calendar |consecutive |rolling |full )?(business[\\s-]|working[\\s-])?(second|sec|minute|min|hour|hr|day|week|month|year|yr)s?|\\s?(hrs?|mins?|h|d|mo|y))\\b`,
    "g",
  ),
);
const UNITS: Readonly<Record<string, string>> = {
  秒: "second",
  分: "minute",
  時間: "hour",
  営業日: "business-day",
  日: "day",
  週: "week",
  週間: "week",
  月: "month",
  年: "year",
  sec: "second",
  min: "minute",
  hr: "hour",
  yr: "year",
  h: "hour",
  d: "day",
  mo: "month",
  y: "year",
};

/** What a length of time is about; retention, interval, RPO and RTO must never be taken for each other (domain facts, 9.9). */
const CUES = asCues([
  { qualifier: "rpo", pattern: /rpo|目標復旧時点|復旧時点目標|recovery point/, touches: true },
  { qualifier: "rto", pattern: /rto|目標復旧時間|復旧時間目標|recovery time/, touches: true },
  {
    qualifier: "deletion",
    pattern:
      /削除|消去|廃棄|破棄|抹消|消し|\bdelet\w+|\bpurg\w+|\beras\w+|\bdestroy\w*|\bdestruct\w+|\bdispos\w+|\bwip(?:e|ed|ing)\b/,
  },
  {
    qualifier: "retention",
    pattern:
      /保管(?!媒体|場所|庫|先)|保存|保持|保有|残り|残し|蓄積|参照可能|世代管理|\bretain\w*|\bretention|\bkept\b|\bkeep\w*|\bstor(?:e|ed|ing)\b|\bpreserv\w+|\barchiv\w+|\bpoint-in-time|\bhistory\b/,
  },
  {
    qualifier: "notice",
    pattern:
      /通知|告知|お知らせ|ご?案内|ご?連絡|予告|アナウンス|周知|\bnotice|\bnotif\w+|\bin advance|\bprior to|\binform\w*|\badvance\b/,
  },
  { qualifier: "interval", pattern: /間隔|インターバル|周期|\binterval/ },
]);

/** What a question (folded) asks the length of; null where it asks for none, or for two (RTO and RPO), and lends its name to neither. */
export function durationSubject(question: Searchable): string | null {
  const asked = CUES.filter(({ rule }) => matches(rule, question));
  return asked.length === 1 ? (asked[0]?.qualifier ?? null) : null;
}

// The next length hangs on the same verb: "… and from backups within", "、…".
const SHARES = /^\s?(?:and\b|,|及び|および)[^。.;\n]{0,30}$/;

/** Lengths of time with unit second … year (or business-day); the qualifier says what for, from the sentence, else the question. */
export const findDurations: Extractor = (source) => {
  const { text, question } = source;
  const found = [...japanese(source), ...english(source), ...withinOne(source)].sort((a, b) => a.start - b.start);
  if (found.length === 0) return found;
  const fromQuestion = durationSubject(question);
  let last: { qualifier: string | null; end: number } | null = null;
  return found.map((fact) => {
    const near = triggered(text, fact) ?? nearestCue({ source, stretch: fact, cues: CUES, reach: 40, penalty: 4 });
    // "deleted from production within 60 days and from backups within 90 days": the second shares the first one's verb.
    const shared = last && SHARES.test(text.slice(last.end, fact.start)) ? last.qualifier : null;
    // "Within 14 days" is no interval, whatever was asked.
    const lent = fromQuestion === "interval" && isLimit(text, fact) ? null : fromQuestion;
    const qualifier = near ?? shared ?? lent;
    last = { qualifier: near ?? shared, end: fact.end };
    return { ...fact, qualifier };
  });
};

function isLimit(text: string, { start, end }: FoundFact): boolean {
  return /\bwithin\b/.test(text.slice(Math.max(0, start - 10), end)) || text.startsWith("以内", end);
}

// 連続120日間未ログインの場合は、…アカウントを削除します: the length triggers what the sentence ends with.
function triggered(text: string, fact: FoundFact): string | null {
  const { after } = around(text, fact, 80);
  if (!/^[^。、,]{0,14}(?:場合|とき)/.test(after)) return null;
  const found = CUES.map(({ qualifier, every }) => ({ qualifier, at: lastMatch(every, after)?.index ?? -1 }));
  const last = found.reduce((a, b) => (b.at > a.at ? b : a));
  return last.at < 0 ? null : last.qualifier;
}

const WITHIN_ONE = rule(/\b(?:within|after|under) (?:an?|one) (second|minute|hour|day|week|month|year)\b/g);

function japanese(source: Searchable): FoundFact[] {
  return allMatches(JA, source).flatMap((match) => {
    const unit = (match[3] ?? "").replace(/[かヶケカヵ箇]/, "");
    return facts(match, [match[1], match[2]], UNITS[unit] ?? unit);
  });
}

function english(source: Searchable): FoundFact[] {
  return allMatches(EN, source).flatMap((match) => {
    const name = match[5] ?? match[6] ?? "";
    const unit = UNITS[name] ?? name;
    return facts(match, [match[1], match[3] ?? match[2]], match[4] ? `business-${unit}` : unit);
  });
}

// "Within a week": the number is in the article.
function withinOne(source: Searchable): FoundFact[] {
  return allMatches(WITHIN_ONE, source).flatMap((match) => facts(match, ["1"], match[1] ?? ""));
}

// A range ("30-90 days") states both ends: two facts of one stretch.
function facts(match: RegExpExecArray, numbers: (string | undefined)[], unit: string): FoundFact[] {
  const stretch = { start: match.index, end: match.index + match[0].length };
  return numbers
    .filter((number) => number !== undefined)
    .map(readNumber)
    .filter((value) => value > 0 && !(unit === "year" && value >= 1000))
    .map((value) => ({ kind: "duration", value, unit, qualifier: null, ...stretch }));
}
