import type { Reading, Stretch } from "./reading.ts";

/** How a clause hangs on what stands before it. */
export type Lead = "start" | "sentence" | "but" | "note" | "aside" | "inner";

/** A piece of an answer that makes one statement; offsets in the folded text, white space and stops cut off. */
export type Clause = Stretch & { text: string; lead: Lead };

// Evidence captions (▼ … to the end of the line) make no claim. The Japanese が counts as "but" behind a verb only, without its comma behind a polite one.
const SEPARATOR =
  /▼[^\n]*|※|[。!?\n→⇒]+|[;；]|(?<![a-z]\.[a-z]|\bno|e\.g|i\.e|etc)\.(?=\s|$)|(?<=[すたんいだる])が(?:、|,)|(?<=ます|です|ません)(?<!申し訳(?:ござい|あり)ません|すみません|恐れ入ります|恐縮です|お手数です)が(?=[一-龥ァ-ヺa-z])|(?:ものの|けれども?)、?|(?:^|(?<=[\s,、。]))(?:ただし|但し|もっとも|しかし(?:ながら)?)、?|(?:^|(?<=[\s,、。]))なお、?|、一方(?:で)?、?|[()]|,\s(?=(?:the |our )?[a-z]+(?: [a-z]+){0,3} (?:isn't|aren't|doesn't|don't|hasn't|haven't|(?:is|are|does|do|has|have) not)\s*(?:[.;!]|$))|,?\s{1,2}(?=(?:but|although|though|whereas|except that|however)\b)|(?<=[a-z])\s{1,2}[-–—]\s|(?<=対応|可|可能|済|済み|有り|あり|なし|無し|不可|実施|取得|[てで]おり|され|ず|[一-龥ー]し)、/g;
const BUT = /が[、,]?$|^(?:ものの|けれど|ただし|但し|もっとも|しかし|、一方)/;
const ENGLISH_BUT = /^(?:but|although|though|whereas|except that|however)\b,?\s*/;

/** Splits what follows `from` into clauses, in order. Linear. */
export function splitClauses(reading: Reading, from: number, firstLead: Lead = "start"): Clause[] {
  const { text } = reading;
  const clauses: Clause[] = [];
  let start = from;
  let lead = firstLead;
  let depth = 0;
  const push = (end: number) => {
    const clause = trimmed(text, { start, end }, depth > 0 ? "inner" : lead);
    if (clause) clauses.push(clause);
    return clause !== null;
  };
  SEPARATOR.lastIndex = from;
  for (let match = SEPARATOR.exec(text); match; match = SEPARATOR.exec(text)) {
    if (match[0] === "") SEPARATOR.lastIndex += 1;
    const pushed = push(match.index);
    start = match.index + match[0].length;
    lead = leadAfter(match[0], pushed ? null : lead);
    depth = Math.max(0, depth + (match[0] === "(" ? 1 : match[0] === ")" ? -1 : 0));
  }
  push(text.length);
  return clauses;
}

function leadAfter(separator: string, kept: Lead | null): Lead {
  if (BUT.test(separator) || separator === ", ") return "but";
  if (separator === "、") return kept ?? "but";
  if (separator.startsWith("※")) return "note";
  if (separator.startsWith("なお")) return "aside";
  // Nothing stood between two separators: the stronger word keeps its say ("。ただし").
  return kept ?? "sentence";
}

const EDGE = /[\s、,:・「」『』【】"'-]/;
const FINAL = /[\s、,:」』】"']/;

// Character by character: a pattern for "any of these up to the end" would cost the square of a hostile text's length.
function trimmed(text: string, stretch: Stretch, lead: Lead): Clause | null {
  let { start, end } = stretch;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && FINAL.test(text.charAt(end - 1))) end -= 1;
  const english = ENGLISH_BUT.exec(text.slice(start, Math.min(end, start + 16)));
  start += english?.[0].length ?? 0;
  return start < end ? { start, end, text: text.slice(start, end), lead: english ? "but" : lead } : null;
}
