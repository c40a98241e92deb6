import { allMatches, matches, rule } from "../rules/rule.ts";
import type { Extractor } from "./found-fact.ts";
import { around } from "./nearby.ts";
import { places } from "./places.ts";

const byWord = new Map(places.flatMap((place) => place.words.map((word) => [word, place] as const)));
const quote = (word: string) => word.replaceAll(".", "\\.");
const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
const [latin, japanese] = [true, false].map((isLatin) => words.filter((word) => /^[a-z]/.test(word) === isLatin));
// What must not stand around Latin names is looked for once, not once a name.
const ANY = rule(new RegExp(`(?<![a-z])(?:${latin?.map(quote).join("|")})(?![a-z])|${japanese?.join("|")}`, "g"));
// In capitals only: "us" and "in" are ordinary words, "EU" and "UK" are not.
const CAPITALS = rule(/(?<![a-z])(us|uk|eu)(?![a-z\d]|-[a-z])/g);
const CODES: Readonly<Record<string, string>> = { US: "US", UK: "GB", EU: "EU" };

/** Where one speaks of places for data, servers or people; elsewhere a country's name says little (米国国立標準技術研究所). */
const ABOUT_PLACE =
  /所在|(?:ある|する|置く|おく)国|国・地域|置(?:か|い)[てれ]|どこの国|設置場所|リージョン|データセンター|保管|保存|国外|海外|国名|越境|移転|拠点|住所|地域|ロケーション|region|locat|data ?cent(?:er|re)|resid|hosted|stored|where|countr|jurisdiction|geograph|operat\w+ from|transfer/;
const ABOUT = rule(ABOUT_PLACE);
const NOT_A_PLACE =
  /^(?:さん|様|氏|の?(?:お客様|顧客|ユーザー?|企業|法令|法律|法(?!人)|時間|個人情報保護法|国立|規格|市場|標準|工業)|語|人(?!口)|円|時間|外|版|nist)|^(?:'s)? (?:law|time|standard|customers|english|gdpr|users)/;

/** Countries as alpha-2, the region in them as qualifier, where question or sentence is about where something is. */
export const findLocations: Extractor = (source) => {
  const { text, question, upper } = source;
  const asked = matches(ABOUT, question);
  if (!asked && !matches(ABOUT, source)) return [];
  const found = [
    ...allMatches(ANY, source).map((match) => ({ match, place: byWord.get(match[0]) })),
    ...allMatches(CAPITALS, source).map((match) => {
      const code = CODES[upper({ start: match.index, end: match.index + match[0].length })];
      return { match, place: code ? { value: code, region: null } : undefined };
    }),
  ];
  return found.flatMap(({ match, place }) => {
    const stretch = { start: match.index, end: match.index + match[0].length };
    const { before, after } = around(text, stretch, 80);
    if (!place || NOT_A_PLACE.test(after) || !(asked || ABOUT_PLACE.test(before + after))) return [];
    return [{ kind: "location", value: place.value, unit: null, qualifier: place.region, ...stretch }];
  });
};
