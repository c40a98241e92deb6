import { allMatches, rule } from "../rules/rule.ts";
import type { Extractor, FoundFact } from "./found-fact.ts";

const ALWAYS = rule(
  /24\s?(?:時間|h|hours?)?\s?[/x×・、,]?\s?(?:7日間?|365\s?(?:日|d)|(?<=[/x×]\s?)365|7)(?:\s?[/x×・、,]?\s?365\s?日?)?(?![\d%])|24\s?時間\s?[/・、]?\s?(?:年中無休|毎日)|年中無休\s?[(・、]?\s?24\s?時間|\baround the clock\b/g,
);
const ALL_DAY = rule(
  /24\s?時間(?=\s?(?:体制|の?(?:有人)?監視|対応|受付|常[時駐]|稼働|連続|有人|の?サポート|利用可能))|\b24[\s-]hours?(?=\s(?:a day|monitoring|support|guard|security|surveillance|on-site|onsite))/g,
);
const TIME = "(\\d{1,2})(?:(?::|時|\\.(?=\\d{2}))(\\d{2})?分?)?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?";
const DAYS =
  "(平日|営業日|月曜?日?\\s?(?:~|-|〜|から|–)\\s?金曜?日?(?:曜日)?|weekdays?|business days|mon(?:day)?\\s?(?:-|–|to|through)\\s?fri(?:day)?|毎日|全日|土日祝(?:日)?(?:を除く)?|every ?day|daily|seven days a week|7 days a week)?";
const HOURS = rule(
  new RegExp(
    `${DAYS}(?:[のはに、,:(\\s]|from|between|午前){0,4}${TIME}\\s?(?:~|-|〜|–|から|to|until|and)\\s?(?:翌)?(?:午後)?${TIME}(?![\\d%]|年|月|日|か月|世代|文字|営業日|時間| ?(?:hours?|hrs?|days?|minutes?|mins?)\\b)(?:\\s?\\(?(jst|utc|gmt|cet|cest|est|edt|et|pst|pdt|pt|日本時間|ist|bst)\\b)?`,
    "g",
  ),
);
const EVERY_DAY = /毎日|全日|every|daily|seven|7 days/;

/**
 * When a service or its support is there. Value "24/7", "24h" (every hour, days not said), or "09:00-17:00"; qualifier: the
 * days where they are said ("weekdays", "daily") and the time zone as written.
 */
export const findServiceHours: Extractor = (source) => [
  ...allMatches(ALWAYS, source).map((match) => hours(match, "24/7", null)),
  ...allMatches(ALL_DAY, source).map((match) => hours(match, "24h", null)),
  ...allMatches(HOURS, source).flatMap(fromTo),
];

function hours(match: RegExpExecArray, value: string, qualifier: string | null): FoundFact {
  return {
    kind: "service-hours",
    value,
    unit: null,
    qualifier,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function fromTo(match: RegExpExecArray): FoundFact[] {
  const [, days, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf, zone] = match;
  // "3-5" alone is no time of day: minutes, 時, am, pm or the days must say so.
  const marked = days !== undefined || /[:時]|[ap]\.?m/.test(match[0]);
  // "9-5.30": without a half of the day, an end before the beginning is in the afternoon.
  const later = !fromHalf && !/[時午翌]/.test(match[0]) && Number(toHour) < Number(fromHour);
  const afternoon = match[0].includes("午後") || later ? "pm" : undefined;
  const from = clock(fromHour, fromMinute, fromHalf);
  const to = clock(toHour, toMinute, toHalf ?? afternoon);
  if (!marked || !from || !to) return [];
  const which = days && !/土日/.test(days) ? (EVERY_DAY.test(days) ? "daily" : "weekdays") : null;
  const where = zone === "日本時間" ? "JST" : zone?.toUpperCase();
  return [hours(match, `${from}-${to}`, [which, where].filter(Boolean).join(" ") || null)];
}

function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): string | null {
  const base = Number(hour);
  const shifted = half?.startsWith("p") && base < 12 ? base + 12 : base;
  if (shifted > 30 || Number(minute ?? 0) > 59) return null;
  return `${String(shifted).padStart(2, "0")}:${minute ?? "00"}`;
}
