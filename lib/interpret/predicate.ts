import { enAbsence, enClaim, enCoreVerbs, enDeniedLater, enForbids, enIdioms, enNegation } from "./vocabulary/en.ts";
import {
  jaCoreNegative,
  jaForbids,
  jaNegativeEnd,
  jaPositiveEnd,
  jaPowerless,
  jaRestriction,
} from "./vocabulary/ja.ts";

/** What a clause claims: that it is so, that it is not, something that only a person can judge, or nothing. */
export type Claim = "yes" | "no" | "unclear" | null;

// A Japanese predicate stands at the end; what it denies within this reach before it.
const REACH = 48;

/** Reads the predicate of a clause (folded). `question`, folded too, decides whether a denied verb is the one asked for. */
export function readPredicate(clause: string, question: string): Claim {
  return /[ぁ-ゖァ-ヺ一-龥]/.test(clause) ? japanese(clause, question) : english(clause, question);
}

function japanese(clause: string, question: string): Claim {
  const tail = clause
    .slice(-REACH)
    .replace(/(?:ため|ので|から|との?こと|次第|もの)?(?:です|である|であり)?$/, (end) =>
      /^(?:です|である|であり)?$/.test(end) ? end : "",
    );
  const negative = jaNegativeEnd.exec(tail);
  if (!negative)
    return !jaPositiveEnd.test(tail)
      ? null
      : jaForbids.test(tail.slice(-14)) && asksPermission(question)
        ? "unclear"
        : "yes";
  if (jaRestriction.test(tail.slice(-28))) return "unclear";
  if (jaCoreNegative.test(tail) && !jaPowerless.test(tail)) return "no";
  const denied = [
    ...tail
      .slice(0, negative.index)
      .slice(-12)
      .matchAll(/[一-龥]{2}|[ァ-ヺー]{3,}/g),
  ].at(-1)?.[0];
  return denied && question.includes(denied) ? "no" : "unclear";
}

function english(original: string, question: string): Claim {
  const clause = original.replace(enIdioms, " ");
  if (enAbsence.test(clause)) return "no";
  const negations = [...clause.matchAll(enNegation)];
  if (negations.length === 0) {
    if (/^no [a-z]|\bno(?:ne|body| one)\b/.test(clause)) return "unclear";
    if (/^only\b/.test(clause) || (enForbids.test(clause) && asksPermission(question))) return "unclear";
    return enClaim.test(clause) && !/\bused to$/.test(clause) ? "yes" : null;
  }
  if (negations.length > 1) return "unclear";
  const denied = negations[0]?.[1] ?? "";
  const end = (negations[0]?.index ?? 0) + (negations[0]?.[0].length ?? 0);
  if (enDeniedLater.test(clause.slice(end, end + 60))) return "no";
  return enCoreVerbs.test(denied) || (denied.length > 3 && question.includes(denied.slice(0, 5))) ? "no" : "unclear";
}

function asksPermission(question: string): boolean {
  const protects =
    /禁止|制限|防止|遮断|制御|対策|保護|無効|prohibit|restrict|prevent|block|disabl|protect|harden|control/;
  return (
    /許可|可否|利用|使用|認め|\ballow|\bpermit|\bcan\b|\bmay\b|\buse[ds]?\b|\benabled/.test(question) &&
    !protects.test(question)
  );
}
