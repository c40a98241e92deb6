import { foldText } from "#lib/domain/fold-text.ts";
import type { Clause } from "./clauses.ts";
import { findLeadingToken } from "./leading-token.ts";
import { readClause } from "./read-clause.ts";
import { type Reading, readVerbatim, type Stretch } from "./reading.ts";
import { searchable } from "./rules/rule.ts";
import type { Cues, Meaning } from "./vocabulary/meaning.ts";

/** `others`: what else the sign may mean by its explanation. `elsewhere`: the sign says that words beside it answer. */
export type Explained = Stretch & { meaning: Meaning; others: Meaning[]; elsewhere: boolean };

// "See words in column E", 右欄に記述, "Open question, see text".
const ELSEWHERE =
  /^(?:open question\b|free text\b|see\b|text\b|in words\b)|\bsee (?:the )?(?:text|words|comments?|column|remarks|notes)|^(?:自由)?記述|(?:右欄|備考|別欄|補足|コメント)(?:欄)?(?:に|を|へ)?(?:記述|記載|記入|参照|ご覧)/;

/**
 * The sheet's own explanation goes before any custom: △ is "partial" here and "conditional" there. An explanation that
 * names several ("not done / not told") is taken for its first, and says which others.
 */
export function findLegendMeaning(reading: Reading, legend: Readonly<Record<string, string>>): Explained | null {
  const text = reading.text;
  const lead = /^[\s「『【["'(]*/.exec(text)?.[0].length ?? 0;
  for (const [symbol, explanation] of Object.entries(legend)) {
    const key = foldText(symbol);
    if (key === "" || !text.startsWith(key, lead)) continue;
    const next = text.slice(lead + key.length);
    // A letter or word must stand alone; a sign may be followed by anything but a sign.
    const alone = /^[\p{L}\p{N}]/u.test(key)
      ? /^(?:$|[\s。、.,:;()」』】\]])/.test(next)
      : !/^[^\s\p{L}\p{N}\p{P}]/u.test(next);
    if (!alone) continue;
    const explained = firstMeaning(explanation);
    // "Yes (see comments)" says yes.
    const elsewhere = explained.meaning === "unclear" && ELSEWHERE.test(foldText(explanation));
    return { ...explained, elsewhere, start: lead, end: lead + key.length };
  }
  return null;
}

const ALTERNATIVES = /\s*(?:[／/・]|、?(?:または|又は|もしくは|あるいは)|\bor\b)\s*/;

function firstMeaning(explanation: string): { meaning: Meaning; others: Meaning[] } {
  const named = explanation.split(ALTERNATIVES).map(meaningOf);
  const [first, ...others] = [...new Set(named.filter((meaning) => meaning !== "unclear"))];
  return first && others.length > 0 ? { meaning: first, others } : { meaning: meaningOf(explanation), others: [] };
}

/** Signs of a clause, and words that say as much where they stand alone; the first that is there decides. */
const SAYS: readonly (readonly [Meaning, keyof Cues, RegExp])[] = [
  ["not-applicable", "notApplicable", /(?:当ては?まら|該当し|関係(?:が|は|し)?|対象[とに]なら)(?:ない|ません|なし)/],
  ["undisclosed", "undisclosed", /答えられない|(?:お答え|回答)でき(?:ない|ません)/],
  ["plan", "plan", /予定|計画|つつある|\bplanned\b|\broadmap\b|\bcoming\b/],
  [
    "condition",
    "condition",
    /条件|オプション|有償|有料|カスタマイズ|要相談|により可|condition|option|\b(?:particular|certain|specific|some|higher|paid) (?:plans?|tiers?|editions?)\b|\badd-?on|\bdepends on\b/,
  ],
  ["plan", "plan", /\bplan\b/],
  [
    "partial",
    "partial",
    /一部|部分|おおむね|概ね|ほぼ|初期段階$|場当たり的?$|属人的?$|partial|largely|mostly|^initial\b|^ad[ -]?hoc\b|^repeatable\b|^developing\b/,
  ],
  [
    "customer",
    "customer",
    /^(?:お客様|利用者|ユーザ)|^(?:the |your )?(?:client|customer|tenant)s?(?:'s)? (?:does|do|part|side|duty|task|responsib)/,
  ],
];
const DENIES =
  /非対応|未対応|不可|しない|満たさない|不適合|[てで](?:は)?(?:いない|いません|おりません|ません|ない)|できない|できません|not /;
const CLAIMS = /(?:やって|して)い?ます|対応|実施|可能|満たす|満たして|適合|有り|準拠|済|yes|compl|support|implement/;
// The upper levels of a scale of maturity, by the words that they begin with; "to be defined" and 定着途上 are others.
const MATURE =
  /^(?:well |fully |formally )?(?:defined|established|documented|measured|optimi[sz](?:ed|ing)|in place|quantitatively managed|continuous(?:ly)? improv\w*)(?= and\b|[,;(]|$)|^(?:定着|最適化|継続的に改善)(?:済み?|(?:して|されて)いる)?$/;

/** What a few words that a form offers or explains mean: 一部実施 is partial. */
export function meaningOf(words: string): Meaning {
  const reading = readVerbatim(words);
  const token = findLeadingToken(reading);
  if (token && token.meaning !== "yes") return token.meaning;
  const { text } = reading;
  const whole: Clause = { start: 0, end: text.length, text: text.trim(), lead: "start" };
  const { signs, claim } = readClause(whole, reading, searchable(""));
  // "対応（有償）": the yes that it begins with holds under a condition.
  if (token) return signs.has("condition") ? "condition" : "yes";
  const said = SAYS.find(([, sign, pattern]) => signs.has(sign) || pattern.test(text));
  if (said) return said[0];
  if (claim === "no" || DENIES.test(text)) return "no";
  return claim === "yes" || CLAIMS.test(text) || MATURE.test(text.trim()) ? "yes" : "unclear";
}
