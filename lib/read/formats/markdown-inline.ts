import type { Cell, Link } from "#lib/domain/source-document.ts";

// Bounded repetitions: hostile lines of half links cost no more than their length.
const INLINE =
  /\\([!-/:-@[-`{-~])|!\[([^\]\n]{0,1000})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,300}")?\)|\[([^[\]\n]{1,1000})\]\(\s?<?([^()<>\s]{1,2000})>?(?:\s+"[^"\n]{0,300}")?\)|<((?:https?|mailto):[^<>\s]{1,2000})>|\*\*(?=\S)([^*\n]{1,2000}?)\*\*|<br\s*\/?>/gi;

const WHOLE_BOLD = /^\s*__([^_\n]+)__\s*$/;

const WHOLE_ITALIC = /^\s*([*_])(?![\s*_])([^*_\n]+)(?<!\s)\1\s*$/;

/** Markdown's marks within a text taken for what they show: links, bold, escapes, line breaks. Single stars and lines stay, but for those about the whole of it. */
export function readMarkdownInline(source: string): Pick<Cell, "text" | "links"> {
  const links: Link[] = [];
  // Lines about a word within a text may be the word's own; about a whole line they are bold.
  const text = (WHOLE_BOLD.exec(source)?.[1] ?? WHOLE_ITALIC.exec(source)?.[2] ?? source).replace(
    INLINE,
    (whole, escaped?: string, alt?: string, caption?: string, url?: string, auto?: string, bold?: string) => {
      if (escaped !== undefined) return escaped;
      if (alt !== undefined) return alt;
      if (bold !== undefined) return bold;
      if (/^<br/i.test(whole)) return "\n";
      const shown = caption ?? auto ?? "";
      links.push({ text: shown, url: url ?? auto ?? "" });
      return shown;
    },
  );
  // A run of blanks is begun at its first only.
  const tidy = text
    .replace(/(?<![ \t])[ \t]+\n/g, "\n")
    .replace(/\n[ \t]+/g, "\n")
    .trim();
  return links.length > 0 ? { text: tidy, links } : { text: tidy };
}

/** The cells of a table's line: parted by bars that are neither escaped nor within code. */
export function splitMarkdownRow(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (const [token] of line
    .trim()
    .replace(/^\|/, "")
    .matchAll(/\\[\s\S]|`[^`]*`|\||[^\\|`]+|[\\`]/g)) {
    if (token === "|") {
      cells.push(cell);
      cell = "";
    } else cell += token === "\\|" ? "|" : token;
  }
  return cell.trim() === "" && cells.length > 0 ? cells : [...cells, cell];
}
