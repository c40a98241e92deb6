import { firstMatch, matches, type Rule, rule } from "../rules/rule.ts";
import { durationSubject } from "./durations.ts";
import type { Extractor, FoundFact } from "./found-fact.ts";
import { NUMBER, readNumber } from "./read-number.ts";

const ONLY_NUMBER = rule(
  new RegExp(
    `^[\\s約"'(]*(?:approx(?:imately|\\.)?\\s|about\\s|up to\\s|(?:max|min)(?:imum)?\\.?\\s)?(${NUMBER})[\\s。.)以内上下程度前"']*(?:$|\\n|\\()`,
  ),
);

type Unit = { kind: "duration" | "percentage" | "count"; unit: string; asked: Rule; column: RegExp };

// How a question or the form's unit column asks for a number in a unit. A new unit is one line.
const UNITS: readonly Unit[] = [
  measure({ unit: "second", ja: "秒", en: "seconds?|secs?" }),
  measure({ unit: "minute", ja: "分", en: "minutes?|mins?" }),
  measure({ unit: "hour", ja: "時間", en: "hours?|hrs?" }),
  measure({ unit: "business-day", ja: "営業日", en: "(?:business|working) days?" }),
  measure({ unit: "day", ja: "日", en: "(?:calendar )?days?" }),
  measure({ unit: "week", ja: "週間?", en: "weeks?" }),
  measure({ unit: "month", ja: "[かヶケカヵ箇]月", en: "months?" }),
  measure({ unit: "year", ja: "年間?", en: "years?" }),
  measure({
    kind: "percentage",
    unit: "%",
    ja: "%|パーセント",
    en: "(?:percent|per cent|percentage)(?: (?:per|a) \\w+)?",
  }),
  measure({ kind: "count", unit: "generation", ja: "世代", en: "generations?" }),
  measure({ kind: "count", unit: "person", ja: "人|名", en: "(?:people|employees|persons|users|administrators)" }),
  measure({ kind: "count", unit: "character", ja: "文字|桁", en: "characters?" }),
  measure({ kind: "count", unit: "copy", ja: "部", en: "copies" }),
];

function measure({
  kind = "duration",
  unit,
  ja,
  en,
}: {
  kind?: Unit["kind"];
  unit: string;
  ja: string;
  en: string;
}): Unit {
  return {
    kind,
    unit,
    asked: rule(
      new RegExp(
        `何(?:${ja})|\\((?:単位\\s?[::]?\\s?)?(?:in )?(?:${ja}|${en})\\)|\\bhow many (?:\\w+ or )?(?:${en})\\b|\\bwhat (?:${en})\\b|^(?:number of |median |average |mean |maximum |minimum |max |min )?(?:${en}) (?:within|to|before|after|until|from|of|for)\\b`,
      ),
    ),
    column: new RegExp(`^\\(?(?:${ja}|${en})\\)?$`),
  };
}

/** A bare number whose unit stands in the question ("Within how many hours …?" – "48") or in the form's unit column. */
const findBareNumber: Extractor = (source) => {
  const { question, asked, unit } = source;
  const match = firstMatch(ONLY_NUMBER, source);
  if (!match) return [];
  const named = UNITS.filter((each) => each.column.test(unit.trim()));
  const fitting = named.length > 0 ? named : UNITS.filter((each) => matches(each.asked, asked));
  const [only] = fitting;
  // Asked for two units, the number says not which.
  if (!only || fitting.length > 1) return [];
  const qualifier = only.kind === "duration" ? durationSubject(question) : null;
  const digits = match[1] ?? "";
  const start = match[0].indexOf(digits);
  const value = readNumber(digits);
  return [{ kind: only.kind, value, unit: only.unit, qualifier, start, end: start + digits.length }];
};

const LAYER = rule(/(?<![a-z])(?:tls|ssl)(?![a-z])/);
const VERSIONS =
  /^[\s"'(]*(?:versions?\s|バージョン\s?)?v?(1\.[0-3])(?:(?:\s?(?:[/、,・&]|及び|および|と|and|or|または)\s?)v?(1\.[0-3]))?(?!\d|\.\d|%|\s?(?:章|節|項|時間|日|年|倍))/d;

/** "1.2 and 1.3", where it is asked for the versions of TLS. */
const findBareVersions: Extractor = ({ text, asked }) => {
  if (!matches(LAYER, asked)) return [];
  const spans = VERSIONS.exec(text)?.indices ?? [];
  return spans.slice(1).flatMap((span): FoundFact[] => {
    if (!span) return [];
    const [start, end] = span;
    return [{ kind: "protocol", value: `TLS ${text.slice(start, end)}`, unit: null, qualifier: null, start, end }];
  });
};

/** What a bare answer states only together with its question. */
export const findAskedFacts: Extractor = (source) => [...findBareNumber(source), ...findBareVersions(source)];
