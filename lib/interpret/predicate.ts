import { asksPermission } from "./asks-permission.ts";
import {
  enAbsence,
  enClaim,
  enCoreVerbs,
  enDeniedLater,
  enEnded,
  enForbids,
  enIdioms,
  enNegation,
  enSomeNot,
} from "./vocabulary/en.ts";
import {
  jaCoreNegative,
  jaEnded,
  jaForbids,
  jaNegativeEnd,
  jaPositiveEnd,
  jaPowerless,
  jaRestriction,
  jaSomeNot,
} from "./vocabulary/ja.ts";

/** What a clause claims: that it is so, that it is not, something that only a person can judge, or nothing. */
export type Claim = "yes" | "no" | "unclear" | null;

// A Japanese predicate stands at the end; what it denies within this reach before it.
const REACH = 48;

// "Detection: yes", 検知：あり: a thing with its own word.
const LABELLED =
  /^[^:,]{2,40}[:,] (?:yes|(?<no>no))$|^[^:]{1,20}: ?(?:有り?|あり|はい|○|対応済み?|(?<no>無し?|なし|いいえ|×|未対応|非対応))$/;

// They stand in any sentence.
const GENERAL_ROOT = /^(?:行っ?|出来|来|致し|頂け?|思)$/;

const ABLE = /^(?:見え|見られ|触れ|読め|覗け|開け|入れ|抜け|盗め|使え|取れ)$/;

/** "Detection: yes": the claim is of one part only. */
export const isLabelled = (clause: string): boolean => LABELLED.test(clause);

/** Reads the predicate of a clause (folded). `question`, folded too, decides whether a denied verb is the one asked for. */
export function readPredicate(clause: string, question: string): Claim {
  const labelled = LABELLED.exec(clause);
  if (labelled) return labelled.groups?.["no"] ? "no" : "yes";
  // 対応していない機能があります: it says "there is", and of what it is not so.
  if (jaSomeNot.test(clause.slice(-REACH)) || enSomeNot.test(clause)) return "unclear";
  return /[ぁ-ゖァ-ヺ一-龥]/.test(clause) ? japanese(clause, question) : english(clause, question);
}

function japanese(clause: string, question: string): Claim {
  const tail = clause
    .slice(-REACH)
    .replace(/と(?:思(?:う|います|われます|っております)|考えます)$/, "")
    .replace(/(?:ため|ので|から|との?こと|次第|もの)?(?:です|である|であり)?$/, (end) =>
      /^(?:です|である|であり)?$/.test(end) ? end : "",
    )
    // 未実施である, 不可であり: as 未実施です.
    .replace(/(?<=[一-龥ァ-ヶー済])であ(?:る|り)$/, "です");
  // 復旧まで2週間を見込んでいます: what is expected is not what is done.
  if (/(?:見込ん|想定し|想定され)[でて](?:い|お)り?(?:ます|る)?$/.test(tail)) return null;
  const ended = jaEnded.exec(tail)?.[1];
  if (ended) return question.includes(ended.slice(0, 2)) ? "yes" : "no";
  // Refusing is a no to who asks for something, and a yes to who asks for protection.
  if (/お断り/.test(tail)) return "unclear";
  const negative = jaNegativeEnd.exec(tail);
  if (!negative)
    return !jaPositiveEnd.test(tail)
      ? null
      : jaForbids.test(tail.slice(-14)) && asksPermission(question)
        ? "unclear"
        : "yes";
  if (deniesAsked(tail, question)) return "no";
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

// 取っていません where it is asked 取得していますか: what the question says in a verb noun, in everyday words.
const DAILY_VERBS: Readonly<Record<string, RegExp>> = {
  取っ: /取得|採取/,
  受け: /受診|受審|受検|受講/,
  持っ: /保有|所有|保持/,
  使っ: /使用|利用/,
  置い: /設置|配置/,
  入れ: /導入|設置/,
  入っ: /加入/,
  作っ: /作成|策定|制定/,
  決め: /規定|制定|策定|設定/,
  消し: /消去|削除/,
  変え: /変更/,
  直し: /修正|是正/,
  残し: /保存|記録/,
};

/** Whether what is denied is what the question asks, by its verb or its thing. */
function deniesAsked(tail: string, question: string): boolean {
  const stem = /([ぁ-ん一-龥]{2,6})ません$/.exec(tail)?.[1];
  if (stem && (question.includes(`${stem}ます`) || question.includes(`${stem}ません`))) return true;
  // 取っておりません where it is asked 取っていますか, 見えません where it is asked whether it is seen (見えて).
  const root = /([一-龥][ぁ-ん]{0,3}?)(?:[てで](?:は|も)?(?:おり|い)?|)ません$/.exec(tail)?.[1];
  // 触れません may well be the good news, unless it was asked 触れませんか.
  if (root && ABLE.test(root) && !/ません(?:か|でしょうか)/.test(question)) return false;
  if (root && !GENERAL_ROOT.test(root) && ["て", "で", "ます", "る"].some((end) => question.includes(root + end)))
    return true;
  const formal = root ? DAILY_VERBS[root] : undefined;
  return formal?.test(question) === true || deniesNamed(tail, question);
}

// 出してないです where it is asked whether it comes out (出る), ずれはございません where it is asked whether they differ (ずれて).
function deniesNamed(tail: string, question: string): boolean {
  const verb = /([一-龥])[ぁ-ん]{0,3}?[てで](?:い)?ない(?:です)?$/.exec(tail)?.[1];
  const thing = /([ぁ-ん]{2,6}|[ァ-ヺー]{2,8})(?:は|が)(?:一切|特に|全く)?(?:あり|ござい)ません$/.exec(tail)?.[1];
  return [verb, thing].some((named) => named !== undefined && question.includes(named));
}

function english(original: string, question: string): Claim {
  const clause = original.replace(enIdioms, (idiom, duty?: string) => (duty && isAsked(duty, question) ? idiom : " "));
  if (enAbsence.test(clause)) return "no";
  if (enEnded.test(clause) && !enEnded.test(question)) return "no";
  const negations = [...clause.matchAll(enNegation)];
  const [first] = negations;
  if (!first) return affirmed(clause, question);
  if (negations.length > 1) return "unclear";
  const denied = first[1] ?? "";
  const end = first.index + first[0].length;
  if (denied === "" || enDeniedLater.test(clause.slice(end, end + 60))) return "no";
  return enCoreVerbs.test(denied) || isAsked(denied, question) ? "no" : "unclear";
}

function affirmed(clause: string, question: string): Claim {
  const absent = /^no (?:[\w-]+ ){1,5}(?:is|are|was|were|has been|have been|will be) ([a-z]+)/.exec(clause)?.[1];
  if (absent && isAsked(absent, question)) return "no";
  // "No IDS." where the question names it.
  const missing = /^no ((?:[\w/-]+ ?){1,3})$/.exec(clause)?.[1];
  if (missing?.split(" ").some((word) => word.length > 2 && question.includes(word))) return "no";
  const nowhere = /^no ((?:[\w-]+ ){1,5}?)(?:exists?|(?:yet|at present|currently|so far)$)/.exec(clause)?.[1];
  if (nowhere?.split(" ").some((word) => isAsked(word, question))) return "no";
  if (/^no [a-z]|\bno(?:ne|body| one)\b|^only\b/.test(clause)) return "unclear";
  const discards = /\b(?:discard|eras|purg)\w+/.test(clause) && !/delet|eras|purg|destroy|dispos/.test(question);
  if (discards || (enForbids.test(clause) && asksPermission(question))) return "unclear";
  return enClaim.test(clause) && !/\bused to$/.test(clause) ? "yes" : null;
}

// By the stem: "share" is asked for where the question says "shared".
function isAsked(verb: string, question: string): boolean {
  return verb.length > 3 && question.includes(verb.slice(0, 5));
}
