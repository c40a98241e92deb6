import { foldText } from "#lib/domain/fold-text.ts";
import { findLeadingToken } from "./leading-token.ts";
import { readClause } from "./read-clause.ts";
import { type Reading, readVerbatim, type Stretch } from "./reading.ts";
import { searchable } from "./rules/rule.ts";
import type { Meaning } from "./vocabulary/meaning.ts";

/**
 * The sheet's own explanation goes before any custom: △ is "partial" here and "conditional" there. An explanation that
 * names several ("not done / not told") is taken for its first, and says so.
 */
export function findLegendMeaning(
  reading: Reading,
  legend: Readonly<Record<string, string>>,
): (Stretch & { meaning: Meaning; several: boolean }) | null {
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
    if (alone) return { ...firstMeaning(explanation), start: lead, end: lead + key.length };
  }
  return null;
}

const ALTERNATIVES = /\s*(?:[／/・]|、?(?:または|又は|もしくは|あるいは)|\bor\b)\s*/;

function firstMeaning(explanation: string): { meaning: Meaning; several: boolean } {
  const named = explanation.split(ALTERNATIVES).map(meaningOf);
  const known = [...new Set(named.filter((meaning) => meaning !== "unclear"))];
  const [first] = known;
  return known.length > 1 && first
    ? { meaning: first, several: true }
    : { meaning: meaningOf(explanation), several: false };
}

const NOT_RELEVANT = /(?:当ては?まら|該当し|関係(?:が|は|し)?)(?:ない|ません|なし)/;
const DENIES =
  /非対応|未対応|不可|しない|満たさない|不適合|[てで](?:は)?(?:いない|いません|おりません)|できない|できません|not /;

function meaningOf(explanation: string): Meaning {
  const reading = readVerbatim(explanation);
  const token = findLeadingToken(reading);
  if (token) return token.meaning;
  const { signs, claim } = readClause(
    { start: 0, end: reading.text.length, text: reading.text.trim(), lead: "start" },
    searchable(""),
  );
  if (signs.has("notApplicable") || NOT_RELEVANT.test(reading.text)) return "not-applicable";
  if (signs.has("undisclosed") || /答えられない|(?:お答え|回答)でき(?:ない|ません)/.test(reading.text))
    return "undisclosed";
  if (signs.has("plan") || /予定|計画|つつある|\bplan(?:ned)?\b/.test(reading.text)) return "plan";
  if (signs.has("condition") || /条件|オプション|有償|カスタマイズ|要相談|により可|condition|option/.test(reading.text))
    return "condition";
  if (signs.has("partial") || /一部|部分|おおむね|概ね|ほぼ|partial|largely|mostly/.test(reading.text))
    return "partial";
  if (signs.has("customer") || /^(?:お客様|利用者|ユーザ)/.test(reading.text)) return "customer";
  if (claim === "no" || DENIES.test(reading.text)) return "no";
  if (
    claim === "yes" ||
    /対応|実施|可能|満たす|満たして|適合|有り|準拠|済|yes|compl|support|implement/.test(reading.text)
  )
    return "yes";
  return "unclear";
}
