import type { Refusal } from "#lib/domain/issue.ts";
import { readLimits } from "../limits.ts";
import { packArchive } from "../pack-archive.ts";
import { refuse } from "../refuse.ts";
import type { ArchiveParts } from "../unpack-archive.ts";

/** Parts that say nothing about cells, or that nobody should open: macros, pictures, external links, embedded objects. */
const UNREAD =
  /\.(?:bin|png|jpe?g|gif|emf|wmf|vml|svg)$|(?:^|\/)(?:media|embeddings|activeX|ctrlProps|drawings|charts|chartsheets|diagrams|externalLinks|pivotCache|pivotTables|slicers|slicerCaches|timelines|printerSettings|customXml|theme|model|webextensions)\//i;

/** Number formats that only East Asian versions number (ECMA-376 part 1, 18.8.30, ja-jp), and the two dates "as the system has it". */
const NUMBER_FORMATS: Readonly<Record<number, string>> = {
  14: "yyyy/m/d",
  22: "yyyy/m/d h:mm",
  27: "[$-411]ge.m.d",
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: "[$-411]ge.m.d",
  50: "[$-411]ge.m.d",
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: "[$-411]ge.m.d",
  58: '[$-411]ggge"年"m"月"d"日"',
};

/**
 * Makes a workbook ready for the library: only the parts that hold cells, furigana taken out (the library joins it into the text),
 * the unwritten number formats written. Refuses what would not fit, before the library builds its dense grid.
 */
export function prepareXlsx(parts: ArchiveParts): { ok: true; archive: Uint8Array } | Refusal {
  const kept = new Map<string, Uint8Array>();
  let cells = 0;
  for (const [name, part] of parts) {
    if (UNREAD.test(name)) continue;
    if (/(?:^|\/)sharedStrings\.xml$/i.test(name) && hasEndlessText(part)) return refuse("archive-too-large", name);
    const isSheet = /worksheets\/[^/]+\.xml$/i.test(name) || /(?:^|\/)sheet\d*\.xml$/i.test(name);
    if (isSheet) cells += countCells(part);
    if (cells > readLimits.cells * 4) return refuse("too-many-cells", `${readLimits.cells}`);
    kept.set(name, /(?:^|\/)styles\.xml$/i.test(name) ? writeNumberFormats(part) : isSheet ? dropFurigana(part) : part);
  }
  return { ok: true, archive: packArchive(kept) };
}

/** One text that a million cells share costs its maker nothing: none is longer than eight times what Excel allows in a cell. */
function hasEndlessText(part: Uint8Array): boolean {
  const longest = 8 * 32_767;
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.length);
  for (let at = 0, next = 0; next >= 0; at = next) {
    next = buffer.indexOf(0x3c, at + 1);
    if ((next < 0 ? buffer.length : next) - at > longest * 3) return true; // three bytes to a character of Japanese
  }
  return false;
}

function countCells(part: Uint8Array): number {
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.length);
  let count = 0;
  for (let at = buffer.indexOf("</c>"); at >= 0; at = buffer.indexOf("</c>", at + 4)) count += 1;
  return count;
}

function dropFurigana(part: Uint8Array): Uint8Array {
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.length);
  if (!buffer.includes("rPh")) return part;
  return Buffer.from(buffer.toString("utf8").replace(/<((?:\w{1,20}:)?rPh)\b[^>]*>[\s\S]*?<\/\1>/g, ""));
}

function writeNumberFormats(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const written = Object.entries(NUMBER_FORMATS)
    .filter(([id]) => !xml.includes(`<numFmt numFmtId="${id}"`) && xml.includes(`numFmtId="${id}"`))
    .map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', "&quot;")}"/>`)
    .join("");
  if (written === "") return part;
  const extended = /<numFmts\b[^>]*[^/]>/.test(xml)
    ? xml.replace(/<numFmts\b[^>]*>/, (start) => start + written)
    : xml.replace(/<styleSheet\b[^>]*>/, (start) => `${start}<numFmts>${written}</numFmts>`);
  return Buffer.from(extended);
}
