import type { Reading, Stretch } from "./reading.ts";
import { enWords } from "./vocabulary/en.ts";
import { jaVerbNouns, jaWords } from "./vocabulary/ja.ts";
import type { Meaning, OpeningWords } from "./vocabulary/meaning.ts";
import { symbols } from "./vocabulary/symbols.ts";

/** The word or sign that opens an answer. `whole`: nothing else stands in the answer. */
export type Token = Stretch & {
  meaning: Meaning;
  rule: "word" | "verb" | "symbol" | "code" | "several";
  whole: boolean;
};

const OPENING =
  /^(?:[\s・•◆▪▶➤>「『【["'(]|回答\s?[::]|answer\s?:|対応状況\s?[::]|結論\s?[::]|状況\s?[::]|有無\s?[::]|response\s?:|→|対応(?=[○〇◯×△])|(?:いずれも|両方とも?|どちらも|ともに|(?:全て|すべて)の?(?:項目で)?)、?(?=[有無可○×]|対応済|実施済|あり|なし)|(?:lol|haha|h[mu]+|honestly|frankly|well|ah|oh|sorry|okay)[\s,!.?…:]+(?=(?:yes|yep|no|nope|partly|partially|mostly|not)\b)|(?:正直(?:なところ|に(?:言う|申し上げる)と)?|残念ながら)、?|\d[.)](?!\d)|\d\s?:\s?(?=[^\d\s])|\d(?=[有無可不○×△]))*/;
const CLOSING = /^[\s」』】\]"')]*/;
// What may follow a word that answers by itself: an end, a stop, a bracket, a digit; "です" and the like in between.
const POLITE =
  "(?:です|でございます|となります|になります|となっております|となっています|とさせていただいております|とさせていただきます|と致します|といたします)?";
const BOUNDARY = "(?=$|[\\s、。,.:;(){}「」『』【】\\[\\]/・※▼→⇒!?|…~\\d\"'<>＊*]|が、|-(?![a-z])|[―–—])";
// Endings in hiragana close the word, so a noun may follow directly (有りISO27001); 有り得る, あり方, ありません are other words.
const SOFT = new Set(["有り", "無し", "はい", "いいえ", "対応済み", "実施済み", "導入済み", "該当なし", "該当無し"]);
const ENGLISH = /^[a-z?]/;

// 加入なし, 公開済み: a verb noun with what became of it. 検知なし may be good news, and 制限なし tells how many.
const done = new RegExp(
  `^(?:(?<no>(?:加入|導入|取得|実施|締結|契約|整備|設置|策定|認定|加盟)(?:は|が)?(?:なし|無し))|(?:${jaVerbNouns})済み?)${BOUNDARY}`,
);

const verb = new RegExp(
  `^(?:(?:既に|すでに|現在|全て|すべて|現時点では|今のところ)、?)?(?:${jaVerbNouns}|行って|講じて|設けて|定めて|備えて|有して|完了)(?:は|を|も)?(?:し|いたし|致し|され)?(?:て)?(?:(?<yes>い(?:ます|る)|おります)|(?<no>い(?:ません|ない)|おりません|おらず)|(?<can>ます|可能です|できます))${BOUNDARY}`,
);

const words = new Map<string, Meaning>(
  [jaWords, enWords].flatMap((table: OpeningWords) =>
    Object.entries(table).flatMap(([meaning, list]) => list.map((word) => [word, meaning as Meaning] as const)),
  ),
);
const byLength = [...words.keys()].sort((a, b) => b.length - a.length);
const wordPattern = new RegExp(
  `^(?:${oneOf(isJapanese)}${POLITE}${BOUNDARY}|${oneOf((word) => SOFT.has(word))}(?![ぁ-ゖ方])|${oneOf((word) => ENGLISH.test(word))}(?![\\w'&])(?!-[a-z]))`,
);
const NO_TAIL = /^(?:\s*$|\s*[,;:!(、。→⇒]|\.(?!\d)\s*|\s*[-–—]\s|\s*\n|\s*※|\s*▼)/;
const YES_NO_SLASH =
  /^\s+(?:and|or)\s+no\b|^\s*[/／・|]\s*\(?(?:no|yes|n|無し?|なし|有り?|あり|いいえ|はい|不可|否|×|○|n\/a)/;

function quote(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function isJapanese(word: string): boolean {
  return !ENGLISH.test(word);
}

// The longest first. What may follow a word stands once behind them all: with each word it made a pattern of 200 kB.
function oneOf(wanted: (word: string) => boolean): string {
  return `(?:${byLength.filter(wanted).map(quote).join("|")})`;
}

/** Reads the word or sign at the start of the answer; null where the answer opens with anything else. */
export function findLeadingToken(reading: Reading): Token | null {
  const { text } = reading;
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  return codeToken(text) ?? symbolToken(rest, start) ?? wordToken(rest, start) ?? verbToken(rest, start);
}

// Codes of English tender forms: compliant, fully, partially, not compliant. Whole lines only: "PC" opens many a sentence.
const CODES: Readonly<Record<string, Meaning>> = { c: "yes", fc: "yes", pc: "partial", nc: "no" };
const CODE = /^\s*(f?c|pc|nc)(?=\s*(?:$|\n))/;

function codeToken(text: string): Token | null {
  const match = CODE.exec(text);
  const meaning = CODES[match?.[1] ?? ""];
  if (!match || !meaning) return null;
  const end = match[0].length;
  return { meaning, rule: "code", start: end - (match[1]?.length ?? 0), end, whole: isEmpty(text.slice(end)) };
}

function symbolToken(rest: string, start: number): Token | null {
  const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const bare = /^[レx](?=\s*$)/.test(rest) ? rest.charAt(0) : null;
  const meaning = bare ? (bare === "x" ? "no" : "yes") : symbols.get(sign);
  if (!meaning) return null;
  const run = /^[-―ー–—‐−─━\s]+$/.test(rest) ? rest.trimEnd() : sign;
  const end = start + run.length;
  const tail = rest.slice(run.length).replace(/^\ufe0f/, "");
  // ×2 is a number of things, -5 a number, ○○ a place to fill in, ー inside a word a long vowel.
  if (meaning === "dash" && tail !== "" && !/^\s*[\s(。、※]/.test(tail)) return null;
  if (/^\d/.test(tail) || (meaning === "unclear" && tail.trim().length > 1)) return null;
  const next = /^[\s/・,、→|]{0,3}([^\w\s])/u.exec(tail)?.[1];
  const other = next === undefined ? undefined : symbols.get(next);
  // ×→2027年に○: what it is, and what it will be.
  const later = /^\s*[→⇒][^\n]{0,40}[○〇◯×△]/.test(tail);
  if (later || (other && other !== "dash" && meaning !== "dash"))
    return { meaning: "unclear", rule: "several", start, end, whole: false };
  return { meaning, rule: "symbol", start, end, whole: isEmpty(tail) };
}

function wordToken(rest: string, start: number): Token | null {
  const match = wordPattern.exec(rest);
  if (!match) return null;
  const matched = match[0];
  const word = words.has(matched) ? matched : (byLength.find((each) => matched.startsWith(each)) ?? matched);
  const meaning = words.get(word) ?? "unclear";
  const tail = rest.slice(matched.length);
  if (!standsAlone(word, meaning, tail)) return null;
  const twice = word === "no" && /^\s+and no\b/.test(tail);
  const again = sameAgain(meaning, tail);
  if (again) {
    const length = matched.length + again.end;
    return { meaning, rule: "word", start, end: start + length, whole: isEmpty(rest.slice(length)) };
  }
  if (!twice && YES_NO_SLASH.test(tail))
    return { meaning: "unclear", rule: "several", start, end: start + matched.length, whole: false };
  return { meaning, rule: "word", start, end: start + matched.length, whole: isEmpty(tail) };
}

/** "有 / Yes", "いいえ（No）": the same in another language right behind it. */
function sameAgain(meaning: Meaning, tail: string): Stretch | null {
  const [gap = ""] = /^\s*[/／|(（]\s*/.exec(tail) ?? [];
  const other = gap === "" ? null : wordPattern.exec(tail.slice(gap.length))?.[0];
  if (!other || words.get(other) !== meaning) return null;
  const behind = tail.slice(gap.length + other.length);
  // "有 / Yes / 無 / No", with boxes or without, are the form's options.
  if (!/^\s*(?:$|[\s)）。.,、\n])/.test(behind) || /^\s*[/／・|]|[☐□◻▢⬜]/.test(behind)) return null;
  return { start: gap.length, end: gap.length + other.length };
}

// "No issues", "None of your data", "Some customers", "Available in …", "N days" are the openings of sentences.
function standsAlone(word: string, meaning: Meaning, tail: string): boolean {
  if (/^(?:対応|実施)$/.test(word) && /^\s*[::]/.test(tail)) return false;
  if (/^(?:お客様|利用者|顧客側?|貴社|利用者側|お客様側|ご相談|機密情報?|秘密|有料|無料)$/.test(word))
    return /^(?:\s*$|\s*[。(※\n])/.test(tail);
  if (!ENGLISH.test(word)) return true;
  if (word === "yes" || word === "y")
    return /^(?:$|[\s,.;:!(、。※▼|/–—-])/.test(tail) && !(word === "y" && /^[^\S\n]*[a-z]/.test(tail));
  if (/^\s+and no\b/.test(tail)) return true;
  if (word.length === 1) return NO_TAIL.test(tail);
  if (meaning === "no" || meaning === "yes" || !word.includes(" "))
    return (
      NO_TAIL.test(tail) ||
      /^\s*(?:since|because|as we|as the|due to|–|—)/.test(tail) ||
      (meaning !== "no" && /^\s*\n/.test(tail))
    );
  return /^(?:$|[\s,.;:!(、。※▼|/–—-])/.test(tail);
}

function verbToken(rest: string, start: number): Token | null {
  const match = verb.exec(rest) ?? done.exec(rest);
  if (!match) return null;
  const tail = rest.slice(match[0].length);
  return {
    meaning: match.groups?.["no"] ? "no" : "yes",
    rule: "verb",
    start,
    end: start + match[0].length,
    whole: isEmpty(tail),
  };
}

function isEmpty(tail: string): boolean {
  return /^[\s。.、,!」』】\])"']*$/.test(tail.replace(CLOSING, ""));
}
