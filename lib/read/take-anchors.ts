import type { Cell, Link } from "#lib/domain/source-document.ts";

// All repetitions are bounded: a hostile cell of a megabyte of half tags costs no more than its length.
const ANCHOR =
  /<a\s[^<>]{0,300}?href\s{0,9}=\s{0,9}(?:"([^"<>]{0,4000})"|'([^'<>]{0,4000})')[^<>]{0,300}>([^<]{0,4000})<\/a\s{0,9}>/gi;

/**
 * Turns each `<a href="…">text</a>` that stands literally in a cell's text into a link of the cell: the text stays where it is, the
 * address goes to `links`. Sheets come so when a web page's source was copied into cells.
 */
export function takeAnchors(cell: Cell): Cell {
  if (!cell.text.includes("<")) return cell;
  const links: Link[] = [];
  const text = cell.text.replace(ANCHOR, (_anchor, quoted?: string, single?: string, caption = "") => {
    links.push({ text: unescapeEntities(caption), url: unescapeEntities(quoted ?? single ?? "").trim() });
    return unescapeEntities(caption);
  });
  return links.length === 0 ? cell : { ...cell, text, links: [...(cell.links ?? []), ...links] };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'" };

function unescapeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_entity, name: string) => ENTITIES[name] ?? "");
}
