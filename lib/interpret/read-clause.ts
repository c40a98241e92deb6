import type { Clause } from "./clauses.ts";
import { type Claim, readPredicate } from "./predicate.ts";
import type { Stretch } from "./reading.ts";
import { enCues } from "./vocabulary/en.ts";
import { jaCues } from "./vocabulary/ja.ts";
import type { Cues } from "./vocabulary/meaning.ts";

export type Sign = keyof Cues;

/**
 * A clause with the signs in it (where the first of each kind stands), what its predicate claims, and whether what it
 * speaks about is named in the question.
 */
export type ReadClause = Clause & { signs: ReadonlyMap<Sign, Stretch>; claim: Claim; aboutAsked: boolean };

const PAPERS = [...jaCues.papers, ...enCues.papers];

// A clause longer than this is no statement but a hostile or broken text; its head and tail are read.
const LONGEST = 2000;

/** Reads one clause in the light of the folded question. */
export function readClause(clause: Clause, question: string): ReadClause {
  const text = clause.text.slice(0, LONGEST);
  const tables = [...(/[ぁ-ゖァ-ヺ一-龥]/.test(text) ? [jaCues] : []), ...(/[a-z]/.test(text) ? [enCues] : [])];
  const signs = new Map<Sign, Stretch>();
  for (const table of tables) {
    for (const [sign, patterns] of Object.entries(table) as [Sign, readonly RegExp[]][]) {
      const match = firstMatch(patterns, text);
      if (match && !signs.has(sign)) {
        const start = clause.start + match.index;
        signs.set(sign, { start, end: start + match[0].trimEnd().length });
      }
    }
  }
  if (signs.has("noPlan")) signs.delete("plan");
  // Where the paper itself is asked for, a condition on it is a condition on the answer.
  if (PAPERS.some((pattern) => pattern.test(question))) signs.delete("papers");
  return {
    ...clause,
    signs,
    claim: claimOf(clause, signs, question),
    aboutAsked: namesSubject(clause.lead, text, question),
  };
}

const JA_SUBJECT = /^([^、。]{1,14}?)(?:については|に関しては|には|では|は)/;
const EN_SUBJECT =
  /^(?:no |the |our |for )*([a-z][a-z /-]{2,40}?),? (?:is|are|was|were|has|have|do|does|will|can|cannot|not)\b/;

// Words that stand in most questions and name nothing.
const GENERAL =
  /^(?:対応|実施|利用|場合|状況|情報|データ|サービス|システム|管理|費用|料金|内容|方法|data|service|services|system|systems|customer|customers)$/;

// Within a sentence the whole subject must be what was asked for: "UPS 10分、発電機は無し".
function namesSubject(lead: Clause["lead"], text: string, question: string): boolean {
  const [, subject = ""] = JA_SUBJECT.exec(text) ?? EN_SUBJECT.exec(text) ?? [];
  if (lead === "but") return subject.length > 1 && question.includes(subject);
  // 予約内容は暗号化していません: the verb itself was asked for.
  const verb = /([一-龥]{2,4})(?:は|を)?(?:して|でき)(?:い|お)?(?:り)?ません$/.exec(text)?.[1] ?? "";
  if (lead === "sentence" && verb.length > 2 && question.includes(verb)) return true;
  // A subject of one short word is a name: "MFA is not."
  const words = /^[a-z]{3}$/.test(subject) ? [subject] : (subject.match(/[一-龥]{2,}|[ァ-ヺー]{3,}|[a-z]{4,}/g) ?? []);
  return words.some((word) => !GENERAL.test(word) && question.includes(/^[a-z]/.test(word) ? word.slice(0, 5) : word));
}

function claimOf(clause: Clause, signs: ReadonlyMap<Sign, Stretch>, question: string): Claim {
  if (signs.has("doubtful")) return "unclear";
  if (signs.has("noPlan")) return "no";
  if (signs.has("plan") || signs.has("pending") || signs.has("notApplicable") || signs.has("undisclosed")) return null;
  return readPredicate(clause.text.length > LONGEST ? clause.text.slice(-LONGEST) : clause.text, question);
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
