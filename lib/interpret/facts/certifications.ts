import { allMatches, rule } from "../rules/rule.ts";
import type { Extractor, FoundFact } from "./found-fact.ts";

// A standard's own name and its spellings in folded text. A new certificate is one line.
const NAMES: readonly [name: string, pattern: RegExp][] = [
  [
    "ISO/IEC 27001",
    /iso\s?\/?\s?(?:iec)?\s?-?27001|jis\s?q\s?27001|isms(?!-?ac|\s?クラウド)(?:適合性評価制度|認証|認定)?/,
  ],
  ["ISO/IEC 27017", /iso\s?\/?\s?(?:iec)?\s?-?27017|jis\s?q\s?27017|isms\s?クラウドセキュリティ(?:認証)?/],
  ["ISO/IEC 27018", /iso\s?\/?\s?(?:iec)?\s?-?27018/],
  ["ISO/IEC 27701", /iso\s?\/?\s?(?:iec)?\s?-?27701/],
  ["ISO/IEC 20000-1", /(?:iso\s?\/?\s?(?:iec)?|jis\s?q)\s?-?20000(?:-1)?|itsms(?:認証)?/],
  ["ISO/IEC 42001", /iso\s?\/?\s?(?:iec)?\s?-?42001/],
  ["ISO/IEC 15408", /(?:iso\s?\/?\s?(?:iec)?|jis\s?x)\s?-?(?:15408|5070)|\bcommon criteria\b/],
  ["ISO 22301", /(?:iso\s?\/?\s?(?:iec)?|jis\s?q)\s?-?22301/],
  ["ISO 9001", /(?:iso|jis\s?q)\s?-?9001/],
  ["ISO 14001", /(?:iso|jis\s?q)\s?-?14001/],
  ["SOC 1", /\bsoc\s?-?1(?!\d)/],
  ["SOC 2", /\bsoc\s?-?2(?!\d)/],
  ["SOC 3", /\bsoc\s?-?3(?!\d)/],
  ["PrivacyMark", /プライバシー\s?マーク|(?<![a-z])pマーク|\bprivacy\s?mark\b|jis\s?q\s?15001/],
  ["ISAE 3402", /\bisae[\s-]?3402/],
  ["PCI DSS", /\bpci[\s-]?dss/],
  ["ISMAP-LIU", /\bismap-liu/],
  ["ISMAP", /\bismap(?!-)/],
  ["FedRAMP", /\bfedramp/],
  ["HITRUST", /\bhitrust(?: csf)?/],
  ["CSA STAR", /\bcsa[\s-]star/],
  ["Cyber Essentials Plus", /\bcyber essentials plus/],
  ["Cyber Essentials", /\bcyber essentials(?! plus)/],
  ["TISAX", /\btisax/],
  ["BSI C5", /\b(?:bsi\s)?c5(?=\s(?:attest|type|report|認証))|\bbsi c5/],
  ["IRAP", /\birap\b/],
  ["FIPS 140-2", /\bfips\s?(?:pub\s)?140-2/],
  ["FIPS 140-3", /\bfips\s?(?:pub\s)?140-3/],
  ["ASPIC", /aspic|asp・saas(?:の)?(?:安全・信頼性に係る)?情報開示認定/],
];
const SERIES: Readonly<Record<string, string>> = {
  27001: "ISO/IEC 27001",
  27017: "ISO/IEC 27017",
  27018: "ISO/IEC 27018",
  27701: "ISO/IEC 27701",
  "20000-1": "ISO/IEC 20000-1",
  22301: "ISO 22301",
  9001: "ISO 9001",
  42001: "ISO/IEC 42001",
};
const ANY = rule(new RegExp(NAMES.map(([, pattern]) => `(${pattern.source})`).join("|"), "g"));
// Behind a first standard the others often stand as bare numbers: ISO/IEC 27001/27017/27018, 27001:2022 and 27018.
const NEXT_NUMBER =
  /^(?::(?:19|20)\d\d)?\s?(?:[/、,・&+]|及び|および|と|and|,\s?and)\s?(27001|27017|27018|27701|20000-1|22301|9001|42001)(?!\d)/;
const TYPE = /^\s*(?:\(?\s?(?:type|タイプ)[\s-]?(ii|i|2|1))(?![a-z\d])/;

const TYPE_BEFORE = /(?<![a-z])(?:type|タイプ)[\s-]?(ii|i|2|1)\s+$/;

/** Standards and marks that are named, each by its own name; for SOC reports the type as qualifier. Whether they are held is judged by the caller. */
export const findCertifications: Extractor = (source) =>
  allMatches(ANY, source).flatMap((match) => {
    const { text } = source;
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const start = match.index;
    const end = start + match[0].length;
    const value = NAMES[index]?.[0] ?? "";
    const type = TYPE.exec(text.slice(end, end + 16));
    const typeBefore = value.startsWith("SOC") ? TYPE_BEFORE.exec(text.slice(Math.max(0, start - 12), start)) : null;
    const found: FoundFact = { kind: "certification", value, unit: null, qualifier: null, start, end };
    if (type && value.startsWith("SOC")) {
      return [
        { ...found, qualifier: /^(?:ii|2)$/.test(type[1] ?? "") ? "Type II" : "Type I", end: end + type[0].length },
      ];
    }
    if (typeBefore) {
      const qualifier = /^(?:ii|2)$/.test(typeBefore[1] ?? "") ? "Type II" : "Type I";
      return [{ ...found, qualifier, start: start - typeBefore[0].length }];
    }
    return [found, ...followers(text, end)];
  });

function followers(text: string, from: number): FoundFact[] {
  const found: FoundFact[] = [];
  let end = from;
  for (let match = next(text, end); match; match = next(text, end)) {
    const number = match[1] ?? "";
    end += match[0].length;
    found.push({
      kind: "certification",
      value: SERIES[number] ?? number,
      unit: null,
      qualifier: null,
      start: end - number.length,
      end,
    });
  }
  return found;
}

function next(text: string, from: number): RegExpExecArray | null {
  return NEXT_NUMBER.exec(text.slice(from, from + 24));
}
