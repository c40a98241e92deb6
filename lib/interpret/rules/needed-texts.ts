/** Texts of which at least one stands in whatever a pattern matches. */
export type Need = readonly string[];

/** What is known of a part of a pattern: all texts that it can match, where these are few, and what it needs besides. */
type Part = { exact: readonly string[] | null; needs: readonly Need[] };

const MOST_EXACT = 64;
const MOST_OF_CLASS = 16;
const NOTHING: Part = { exact: [""], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };
const DIGITS: Part = { exact: [..."0123456789"], needs: [] };
// Characters of two units, and groups that change flags: nothing is said of patterns with these. "\(?" opens no group.
const UNREAD = /[\ud800-\udfff]|(?<!\\)(?:\\\\)*\(\?[^:=!<]/;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" };

/**
 * What must stand in a text for the pattern to match in it: of each need at least one text. Read off the pattern itself, and never too much:
 * where nothing is certain ([^…], \s, .) nothing is needed. A text that lacks a need cannot match; one that has all may.
 */
export function neededTexts({ source, flags }: RegExp): Need[] {
  if (/[iv]/.test(flags) || UNREAD.test(source)) return [];
  const whole = readAlternatives({ source, at: 0 });
  return [...whole.needs, ...asNeed(whole.exact)].map(shortened);
}

// How a text begins tells it from most others, and many begin alike: a small tree of texts is looked through quickly.
const LONG_ENOUGH = 0.0001;

/** The beginnings of the texts, each once, and none of those that begin with another. */
function shortened(need: Need): Need {
  const beginnings = need.map((text) => {
    let chance = 1;
    let length = 0;
    for (; length < text.length && chance > LONG_ENOUGH; length += 1) chance *= commonnessOf(text.charAt(length));
    return text.slice(0, length);
  });
  const kept: string[] = [];
  for (const text of beginnings.sort()) if (kept.length === 0 || !text.startsWith(kept.at(-1) ?? "")) kept.push(text);
  return kept;
}

type Cursor = { readonly source: string; at: number };

function readAlternatives(cursor: Cursor): Part {
  const branches = [readSequence(cursor)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at += 1;
    branches.push(readSequence(cursor));
  }
  return branches.length === 1 ? (branches[0] ?? NOTHING) : oneOf(branches);
}

function oneOf(branches: readonly Part[]): Part {
  const exact = branches.every((branch) => branch.exact)
    ? [...new Set(branches.flatMap((branch) => branch.exact ?? []))]
    : null;
  if (exact && exact.length <= MOST_EXACT) return { exact, needs: [] };
  const rarest = branches.map(({ exact, needs }) => rarestOf([...needs, ...asNeed(exact)]));
  return { exact: null, needs: rarest.includes(undefined) ? [] : [[...new Set(rarest.flatMap((need) => need ?? []))]] };
}

function readSequence(cursor: Cursor): Part {
  let run: readonly string[] | null = [""];
  let whole = true;
  const needs: Need[] = [];
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source.charAt(cursor.at))) {
    const part = readQuantified(cursor);
    const joined = join(run, part.exact);
    if (joined) {
      run = joined;
      continue;
    }
    needs.push(...asNeed(run), ...part.needs);
    whole = false;
    run = part.exact ?? [""];
  }
  return whole ? { exact: run, needs } : { exact: null, needs: [...needs, ...asNeed(run)] };
}

function join(before: readonly string[], after: readonly string[] | null): string[] | null {
  if (!after || before.length * after.length > MOST_EXACT) return null;
  return before.flatMap((head) => after.map((tail) => head + tail));
}

function readQuantified(cursor: Cursor): Part {
  const part = readAtom(cursor);
  const [quantifier = "", least] =
    /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 12)) ?? [];
  cursor.at += quantifier.length;
  if (quantifier === "") return part;
  if (quantifier.startsWith("?"))
    return part.exact ? { exact: [...new Set([...part.exact, ""])], needs: [] } : ANYTHING;
  if (quantifier.startsWith("*") || least === "0") return ANYTHING;
  return { exact: null, needs: [...part.needs, ...asNeed(part.exact)] };
}

function readAtom(cursor: Cursor): Part {
  const unit = cursor.source.charAt(cursor.at);
  if (unit === "(") return readGroup(cursor);
  if (unit === "[") return readClass(cursor);
  if (unit === "\\") return readEscape(cursor);
  cursor.at += 1;
  if (unit === "^" || unit === "$") return NOTHING;
  return unit === "." ? ANYTHING : { exact: [unit], needs: [] };
}

function readGroup(cursor: Cursor): Part {
  const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(cursor.source.slice(cursor.at, cursor.at + 40)) ?? [""];
  cursor.at += opening.length;
  const inside = readAlternatives(cursor);
  cursor.at += 1;
  // What only looks ahead or behind matches no letters; what it sees may be seen elsewhere too, so it is passed over.
  return /[=!]$/.test(opening) ? NOTHING : inside;
}

function readEscape(cursor: Cursor): Part {
  const rest = cursor.source.slice(cursor.at, cursor.at + 12);
  const [sequence, code, short] =
    /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|k<\w+>|[pPu]\{[^}]*\}|\d+|c[a-zA-Z]|[\s\S])/.exec(rest) ?? ["\\"];
  cursor.at += sequence.length;
  const hex = code ?? short;
  if (hex !== undefined) return { exact: [String.fromCharCode(Number.parseInt(hex, 16))], needs: [] };
  const letter = sequence.charAt(1);
  if (letter === "d") return DIGITS;
  if (letter === "b" || letter === "B") return NOTHING;
  const control = CONTROLS[letter];
  if (control) return { exact: [control], needs: [] };
  return /[\w]/.test(letter) ? ANYTHING : { exact: [letter], needs: [] };
}

function readClass(cursor: Cursor): Part {
  const [all] = /^\[(?:\\[\s\S]|[^\]\\])*\]/.exec(cursor.source.slice(cursor.at)) ?? ["[]"];
  cursor.at += all.length;
  const units = plainUnits(all.slice(1, -1));
  return units ? { exact: units, needs: [] } : ANYTHING;
}

/** The members of a class of few; null for a class of many, or one that names them by a property. */
function plainUnits(inside: string): string[] | null {
  if (inside.startsWith("^") || /\\.-|-\\/.test(inside)) return null;
  const units: string[] = [];
  const member = /\\([^\w])|\\d|(\\[\s\S])|([\s\S])-([^\\\]])|([\s\S])/y;
  for (let found = member.exec(inside); found; found = member.exec(inside)) {
    const [whole, quoted, named, from, to, single] = found;
    if (named !== undefined) return null;
    if (whole === "\\d") units.push(..."0123456789");
    else if (from !== undefined && to !== undefined) {
      if (to.charCodeAt(0) - from.charCodeAt(0) >= MOST_OF_CLASS) return null;
      for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) units.push(String.fromCharCode(code));
    } else units.push(quoted ?? single ?? "");
  }
  return units.length > MOST_OF_CLASS ? null : units;
}

function asNeed(exact: readonly string[] | null): Need[] {
  return exact && !exact.includes("") ? [exact] : [];
}

// How likely one of the texts stands in an answer by chance: letters of an alphabet are met more often than ideographs.
function commonness(need: Need): number {
  return need.reduce((sum, text) => sum + [...text].reduce((chance, unit) => chance * commonnessOf(unit), 1), 0);
}

function commonnessOf(unit: string): number {
  return unit < "\u0100" ? 0.12 : 0.03;
}

function rarestOf(needs: readonly Need[]): Need | undefined {
  return needs.toSorted((a, b) => commonness(a) - commonness(b))[0];
}
