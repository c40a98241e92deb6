import { foldText } from "#lib/domain/fold-text.ts";
import type { ColumnRole } from "#lib/domain/source-row.ts";
import { headerTerms } from "./header-terms.ts";
import { readPhrase } from "./heading-phrases.ts";

export type RoleScores = Partial<Record<ColumnRole, number>>;

/** What a heading says: points per role, the term that decided, and how much of the text the terms cover (0–1). */
export type Heading = { scores: RoleScores; term: string; coverage: number };

type Found = { start: number; end: number; term: string; scores: RoleScores };

const NOTHING: Heading = { scores: {}, term: "", coverage: 0 };
const LONGEST_TERM = Math.max(...[...headerTerms.keys()].map((term) => term.length));
// A heading that goes on into instructions says what it is in its first words.
const LONGEST_HEADING = 80;
// Headings of several hundred characters exist; past this a cell is text.
const LONGEST_CELL = 400;
const WORD = /[a-z0-9]/;
const NAMED = /.(?:の|様|社)ご?回答(?:内容|欄)?$|\S\s(?:answer|response)s?$/;
const PARENTHESES = /[(（【[〔「][^)）】\]〕」]*[)）】\]〕」]/g;

function isWholeWord(text: string, start: number, end: number): boolean {
  const first = text[start] ?? "";
  const last = text[end - 1] ?? "";
  return !((WORD.test(first) && WORD.test(text[start - 1] ?? "")) || (WORD.test(last) && WORD.test(text[end] ?? "")));
}

function longestTermAt(text: string, start: number): Found | null {
  for (let length = Math.min(LONGEST_TERM, text.length - start); length > 0; length -= 1) {
    const term = text.slice(start, start + length);
    const known = headerTerms.get(term);
    if (known && isWholeWord(text, start, start + length))
      return { start, end: start + length, term, scores: known.roles };
  }
  return null;
}

function findTerms(text: string): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const hit = longestTermAt(text, start);
    if (!hit) continue;
    // One character says something only as the whole heading: の例 and 例 are one thing, 章 inside 文章 another.
    if (hit.term.length === 1 && hit.term !== text && !/^[例]$/.test(hit.term)) continue;
    found.push(hit);
    start = hit.end - 1;
  }
  return found;
}

// Both in Japanese and in English the last noun is the head: "回答の例" is an example, "control owner" an owner.
function weigh(text: string): Heading {
  const found = findTerms(text);
  const head = found.at(-1);
  if (!head) return NOTHING;
  const covered = found.reduce((sum, hit) => sum + hit.end - hit.start, 0);
  const coverage = Math.min(1, covered / Math.max(1, text.replace(/[^\p{L}\p{N}#№○×△/]/gu, "").length));
  const atEnd = head.end >= text.length - 1 ? 1 : 0.75;
  const scores: RoleScores = {};
  for (const hit of found) {
    const share = (hit === head ? 1 : 0.3) * atEnd * (0.5 + 0.5 * coverage);
    for (const [role, points] of Object.entries(hit.scores) as [ColumnRole, number][]) {
      scores[role] = Math.max(scores[role] ?? 0, points * share);
    }
  }
  return { scores, term: head.term, coverage };
}

const memory = new Map<string, Heading>();

/** What role a text would have as a column heading. Text that is no heading gets no points. */
export function readHeading(text: string): Heading {
  if (text.length > LONGEST_CELL) return NOTHING;
  const known = memory.get(text);
  if (known) return known;
  const heading = readAnew(text);
  // Bounded: a server reads many sheets, and the same short texts come again and again.
  if (memory.size > 5000) memory.clear();
  if (text.length <= LONGEST_HEADING) memory.set(text, heading);
  return heading;
}

// What is written by those who read the answers, whatever they call it.
const READERS =
  /^(?:(?:re)?assessors?|reviewers?|auditors?|analysts?|evaluators?|internal|buyers?|requesters?|approvers?)(?:'s?)? (?:comments?|notes?|remarks?|feedback|scores?|ratings?|assessments?|evaluations?|verdicts?|status|use)$|^(?:審査|評価|査定|監査|確認|検収|事務局|委託元|発注[者元側]|依頼[者元側])[者側]?の?(?:コメント|備考|所見|メモ|記入欄?|意見|判断|使用欄)$|使用欄$/;

const ABOUT = /^([^:：]{1,30}?)\s*[:：]\s*([^:：]{2,40})$/;

/** What a heading is about, before its own word: "SaaS: comment". Null where it names nothing, or is no heading. */
export function splitHeading(text: string): { about: string; heading: string } | null {
  const [, about = "", heading = ""] = ABOUT.exec(foldText(text)) ?? [];
  return headerTerms.has(heading) ? { about, heading } : null;
}

// A heading in two languages: "今回回答\nCurrent answer", "確認事項 / Checkpoint", "回答日 Answered on".
const TWO_LANGUAGES = /^([^a-z]*[ぁ-ゖァ-ヺ一-龥][^a-z]*?)[\s/／|]+([a-z][ -~]*)$/;

function readBoth(folded: string): Heading | null {
  const [, first = "", second = ""] = TWO_LANGUAGES.exec(folded) ?? [];
  if (second === "") return null;
  const [a, b] = [readHeading(first), readHeading(second)];
  if (a.coverage < 0.6 || b.coverage < 0.6)
    return a.coverage >= b.coverage && a.coverage >= 0.6 ? a : b.coverage >= 0.6 ? b : null;
  const scores: RoleScores = {};
  for (const [role, points] of [...Object.entries(a.scores), ...Object.entries(b.scores)] as [ColumnRole, number][])
    scores[role] = (scores[role] ?? 0) + points / 2;
  return { scores, term: a.term, coverage: Math.min(a.coverage, b.coverage) };
}

// "回答及び補足", "Response and comments": of two things in one column the first is the main one.
const BOTH = /^(.{2,}?)\s?(?:及び|および|並びに|ならびに|(?<=[一-龥])と(?=[一-龥])|・|,\s|\s&\s|\sand\s|\+)\s?(.{2,})$/;

function readFirstOfTwo(folded: string): Heading | null {
  const [, first = "", second = ""] = BOTH.exec(folded) ?? [];
  const [main, other] = [headerTerms.get(first), headerTerms.get(second)];
  if (!main || !other) return null;
  const scores: RoleScores = { ...main.roles };
  for (const [role, points] of Object.entries(other.roles) as [ColumnRole, number][])
    scores[role] = Math.max(scores[role] ?? 0, points / 3);
  return { scores, term: main.term, coverage: 1 };
}

function readAnew(text: string): Heading {
  const folded = foldText(text).replace(/_/g, " ");
  if (READERS.test(folded)) return { scores: { ignore: 4 }, term: "", coverage: 1 };
  const whole = headerTerms.get(folded);
  if (whole) return { scores: whole.roles, term: whole.term, coverage: 1 };
  const both = readBoth(folded) ?? readFirstOfTwo(folded);
  if (both) return both;
  const parted = splitHeading(text);
  if (parted) return { ...readHeading(parted.heading), coverage: 0.9 };
  const main = foldText(folded.replace(PARENTHESES, " "))
    .replace(/[\s:：*※・。.]+$/u, "")
    .replace(/^[\s*※■●]+/u, "")
    .replace(/ in (?:more )?detail$/, "");
  const short = main.replace(/\s/g, "");
  const joined = headerTerms.get(main) ?? headerTerms.get(short);
  if (joined) return { scores: joined.roles, term: joined.term, coverage: 1 };
  const phrase = readPhrase(main);
  if (phrase) return { scores: phrase, term: "", coverage: 1 };
  const heading = weigh((/[^ -~]/.test(main) ? short : main).slice(0, LONGEST_HEADING));
  // ミナト監視の回答, "Acme Corp. response": the provider's name before the word is no reason to doubt the word.
  if (NAMED.test(main)) return { ...heading, coverage: Math.max(0.6, heading.coverage) };
  if (heading.coverage > 0) return heading;
  const inner = folded.match(PARENTHESES)?.[0].slice(1, -1) ?? "";
  const weak = weigh(inner.slice(0, LONGEST_HEADING));
  return { ...weak, coverage: weak.coverage / 2 };
}

/** The role that the heading speaks for most, with its points. */
export function bestRole(scores: RoleScores): { role: ColumnRole; points: number } | null {
  let best: { role: ColumnRole; points: number } | null = null;
  for (const [role, points] of Object.entries(scores) as [ColumnRole, number][]) {
    if (!best || points > best.points) best = { role, points };
  }
  return best;
}
