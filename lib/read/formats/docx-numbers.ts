import { escapeXml } from "./docx-forms.ts";
import { type ListLevel, type NumberedList, type Numbering, readListPlace, readNumbering } from "./docx-numbering.ts";
import { formatListNumber } from "./format-list-number.ts";
import { elements } from "./xml-attributes.ts";

const OPEN = "<w:pPr>";
const CLOSE = "</w:pPr>";
// Takes a paragraph out of its list: the number is text now.
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

type Parts = { numbering: string; styles: string };

/**
 * Makes the xml of a Word document say the numbers that Word shows before paragraphs and nowhere writes down: lists count on over what
 * stands between their paragraphs, headings are numbered by their styles. Bullets stay what they are.
 */
export function writeNumbers(xml: string, parts: Parts): string {
  const numbering = readNumbering(parts.numbering, parts.styles);
  if (numbering.lists.size === 0) return xml;
  const count = makeCounter(numbering);
  const pieces: string[] = [];
  let done = 0;
  for (let at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, done)) {
    const end = xml.indexOf(CLOSE, at);
    if (end < 0) break;
    const properties = xml.slice(at + OPEN.length, end);
    const after = end + CLOSE.length;
    const label = isDeleted(xml, after) ? null : count(properties);
    pieces.push(xml.slice(done, at + OPEN.length));
    if (label === null) pieces.push(properties, CLOSE);
    else {
      pieces.push(withoutList(properties), CLOSE);
      if (hasText(xml, after) || isAloneInCell(xml, { from: at, to: after })) pieces.push(writeRun(`${label} `));
    }
    done = after;
  }
  return pieces.join("") + xml.slice(done);
}

const writeRun = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** `w:numPr` has its place in the order of properties, which nobody reads. */
const withoutList = (properties: string): string => properties.replace(/<w:numPr>.*?<\/w:numPr>/s, "") + NO_LIST;

const restOf = (xml: string, from: number): string => xml.slice(from, Math.max(xml.indexOf("</w:p>", from), from));
const hasText = (xml: string, from: number): boolean => /<w:t(?:\s[^<>]*)?>\s*[^<\s]/.test(restOf(xml, from));
const isDeleted = (xml: string, from: number): boolean =>
  !hasText(xml, from) && restOf(xml, from).includes("<w:delText");

/** A number column has nothing in its cells but the number. */
function isAloneInCell(xml: string, { from, to }: { from: number; to: number }): boolean {
  const paragraph = xml.lastIndexOf("<w:p", from - 1);
  const before = xml.slice(Math.max(0, paragraph - 9), paragraph);
  const end = xml.indexOf("</w:p>", to);
  return (before.endsWith("</w:tcPr>") || before.endsWith("<w:tc>")) && xml.startsWith("</w:tc>", end + 6);
}

/** Counts paragraphs; gives the number of each that has one, else null. */
function makeCounter({ lists, ofStyles }: Numbering): (properties: string) => string | null {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (properties) => {
    const own = readListPlace(properties);
    const style = ofStyles.get(elements(properties, "pStyle")[0]?.["val"] ?? "");
    const id = own?.list ?? style?.list ?? "";
    const list = lists.get(id);
    const at = own?.level ?? style?.level ?? 0;
    const level = list?.levels.get(at);
    if (!list || !level || level.format === "bullet") return null;
    const numbers = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, numbers);
    if (!begun.has(id)) for (const [of, start] of list.restart) numbers[of] = start - 1;
    begun.add(id);
    numbers[at] = (numbers[at] ?? level.start - 1) + 1;
    for (const [deeper, { restarts }] of list.levels) if (deeper > at && restarts) delete numbers[deeper];
    return labelOf(list, level, numbers) || null;
  };
}

function labelOf({ levels }: NumberedList, { text, legal }: ListLevel, numbers: readonly number[]): string {
  return text
    .replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels.get(at);
      return formatListNumber(numbers[at] ?? level?.start ?? 1, legal ? "decimal" : (level?.format ?? "decimal"));
    })
    .trim();
}
