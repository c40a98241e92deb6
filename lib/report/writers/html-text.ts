import type { Link } from "#lib/domain/source-document.ts";
import { isSafeAddress } from "../safe-links.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\ufffd",
};

/** Text for content and quoted attributes. NUL and lone surrogates, which no HTML can hold, become U+FFFD. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] ?? "");
}

function anchor(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer nofollow">${escapeHtml(text)}</a>`;
}

function lines(text: string): string {
  return escapeHtml(text.replace(/\r\n?/g, "\n")).replaceAll("\n", "<br>");
}

/**
 * A text with its line breaks, its links in place: an address that stands in the text becomes clickable there, the others
 * follow as a list. Only http, https and mailto addresses become links.
 */
export function linkedHtml(text: string, links: readonly Link[]): string {
  const safe = links.filter(({ url }) => isSafeAddress(url));
  const longestFirst = safe.map(({ url }) => url).sort((a, b) => b.length - a.length);
  const shown = new Set<string>();
  const pattern = longestFirst.map((url) => url.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pieces = pattern === "" ? [text] : text.split(new RegExp(`(${pattern})`));
  const html = pieces.map((piece, index) => {
    if (index % 2 === 0) return lines(piece);
    shown.add(piece);
    return anchor(piece, piece);
  });
  const rest = safe.filter(({ url }) => !shown.has(url)).map(({ url, text: caption }) => anchor(url, caption || url));
  return rest.length > 0 ? `${html.join("")}<span class="links">${rest.join(" ")}</span>` : html.join("");
}
