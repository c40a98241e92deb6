import type { Evidence } from "#lib/domain/answer.ts";
import { findAddresses } from "./find-addresses.ts";

type Link = { text: string; url: string };

// What stands before an address on its line and names it; what only points to it names nothing.
const MARKER = /[▼▽▲■●◆・※*→⇒>]|[-–—]\s/g;
const POINTER =
  /^(?:詳細|詳しくは|参照|参考|参照先|参照url|url|リンク|こちら|以下|下記|詳細は(?:こちら|以下|下記)|see|see also|link|reference|details|more|source|please see|refer to)$/i;
const DOCUMENT_JA =
  /(?:「([^」\n]{2,60})」|『([^』\n]{2,60})』|(別紙\s?[0-9０-９A-ZＡ-Ｚ一二三①-⑳-]{0,4}(?:「[^」\n]{1,40}」)?|別添\s?[0-9０-９A-ZＡ-Ｚ]{0,3}))[^。\n]{0,16}?(?:を|も|に)?(?:ご?参照|ご?覧|ご確認|記載|定め|規定)/g;
const DOCUMENT_EN =
  /\b(?:[Ss]ee|[Rr]efer to|[Dd]escribed in|[Dd]ocumented in|[Dd]etailed in|[Dd]efined in)\s+(?:our |the |attached )*((?:[A-Z][\w&/.-]*)(?:\s(?:(?:of|and|for)\s)?[A-Z0-9][\w&/.-]*){0,7})/g;
const TITLE =
  /(?:policy|plan|whitepaper|paper|report|appendix|annex|document|guide|handbook|standard|procedure|agreement|addendum|dpa|sla|overview|statement|certificate|exhibit|schedule)/i;

/**
 * Addresses and documents that an answer points to, each caption + address once, in order. The caption is what names
 * the address on its line (▼ caption), else the link's own text, else the address. A document without address has url "".
 */
export function collectEvidence(sources: { text: string; remarks: string; links: readonly Link[] }): Evidence[] {
  const inText = [sources.text, sources.remarks].flatMap(addressesOf);
  const known = new Set(inText.map(({ url }) => comparable(url)));
  const fromLinks = sources.links
    .filter(({ url }) => /^(?:https?:|mailto:|ftp:)/i.test(url))
    .filter(({ url }) => !known.has(comparable(url)))
    .map(({ text, url }) => ({ caption: cleanCaption(text) || url, url }));
  const captions = new Map(sources.links.map(({ text, url }) => [comparable(url), cleanCaption(text)]));
  const named = inText.map(({ caption, url }) => ({ caption: caption || captions.get(comparable(url)) || url, url }));
  const seen = new Set<string>();
  return [...named, ...fromLinks, ...documentsOf(sources.text)].filter(({ caption, url }) => {
    const key = `${caption}\n${url}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function comparable(url: string): string {
  return url.trim().toLowerCase().replace(/\/$/, "");
}

function addressesOf(text: string): Evidence[] {
  let from = 0;
  return findAddresses(text).map(({ url, start, end }) => {
    // An address printed twice in its own caption line ("https://a https://a") keeps the first caption away from the second.
    const caption = captionBefore(text.slice(Math.max(from, start - 200), start));
    from = end;
    return { caption, url };
  });
}

function captionBefore(before: string): string {
  const markdown = /\[([^\]\n]{1,120})\]\($/.exec(before);
  if (markdown) return cleanCaption(markdown[1] ?? "");
  const marked = before.lastIndexOf("▼");
  const piece = marked >= 0 ? before.slice(marked + 1) : lastPiece(before);
  const caption = cleanCaption(piece.replace(MARKER, " "));
  return caption.length > 100 || POINTER.test(caption) ? "" : caption;
}

// The line before the address, from the last sentence's end; an address on a line of its own takes the line above.
function lastPiece(before: string): string {
  const lines = before.trimEnd().split("\n");
  const line = lines.at(-1) ?? "";
  return line.split(/[。!?！？]|\.\s|[)）」』】]\s*(?=[^\s:：(（<])/).at(-1) ?? "";
}

function cleanCaption(text: string): string {
  let start = 0;
  let end = Math.min(text.length, 400);
  const edge = /[\s:：、,。.・(（)）<>「」『』【】"'|/-]/;
  while (start < end && edge.test(text.charAt(start))) start += 1;
  // A closing bracket belongs to the caption where its opening one does: シングルサインオン（SSO）.
  while (end > start && edge.test(text.charAt(end - 1)) && !closes(text.slice(start, end))) end -= 1;
  const caption = text.slice(start, end).replace(/\s{1,20}/g, " ");
  return /^(?:https?:\/\/|www\.)/i.test(caption) ? "" : caption;
}

function closes(text: string): boolean {
  const pairs: Readonly<Record<string, string>> = { "）": "（", ")": "(", "」": "「", "』": "『", "】": "【" };
  const open = pairs[text.at(-1) ?? ""];
  return open !== undefined && text.includes(open);
}

function documentsOf(text: string): Evidence[] {
  const japanese = [...text.matchAll(DOCUMENT_JA)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  const english = [...text.matchAll(DOCUMENT_EN)].map((match) => match[1] ?? "").filter((name) => TITLE.test(name));
  return [...japanese, ...english].map((name) => ({ caption: name.trim(), url: "" }));
}
