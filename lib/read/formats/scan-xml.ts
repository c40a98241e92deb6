import { readAttributes, unescapeXml } from "./xml-attributes.ts";

/** What an xml text consists of. Names carry their prefix; `attributes` is their source, for `readAttributes` or `findAttribute`. */
export type XmlHandlers = {
  open: (name: string, attributes: string) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

const [SLASH, BANG, QUESTION, END] = [0x2f, 0x21, 0x3f, 0x3e];
const [DOUBLE_QUOTE, SINGLE_QUOTE, SPACE] = [0x22, 0x27, 0x20];

/**
 * Reads xml from front to back; whether tags match is not looked at. Entities other than the predefined ones are not expanded; a document type is
 * skipped. Throws where a tag does not end. Written by hand because large sheets are little else than tags: a regular
 * expression takes three times as long.
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start !== at) {
      const text = start < 0 ? xml.slice(at) : xml.slice(at, start);
      handlers.text(text.includes("&") ? unescapeXml(text) : text);
      if (start < 0) return;
    }
    const sign = xml.charCodeAt(start + 1);
    if (sign === SLASH) {
      at = find(xml, ">", start) + 1;
      handlers.close(xml.slice(start + 2, at - 1).trimEnd());
    } else if (sign === BANG || sign === QUESTION) at = passDeclaration(xml, start, handlers);
    else at = readTag(xml, start, handlers);
  }
}

function readTag(xml: string, start: number, { open, close }: XmlHandlers): number {
  const end = findTagEnd(xml, start + 1);
  const closes = xml.charCodeAt(end - 1) === SLASH;
  const last = closes ? end - 1 : end;
  let nameEnd = start + 1;
  while (nameEnd < last && xml.charCodeAt(nameEnd) > SPACE) nameEnd += 1;
  const name = xml.slice(start + 1, nameEnd);
  open(name, nameEnd === last ? "" : xml.slice(nameEnd, last));
  if (closes) close(name);
  return end + 1;
}

/** The first ">" that stands in no quotes. */
function findTagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === END) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  throw new Error("a tag does not end");
}

/** A comment, a declaration, or text that is taken as it stands. */
function passDeclaration(xml: string, start: number, { text }: XmlHandlers): number {
  if (xml.startsWith("<!--", start)) return find(xml, "-->", start + 4) + 3;
  if (!xml.startsWith("<![CDATA[", start)) return find(xml, ">", start) + 1;
  const end = find(xml, "]]>", start + 9);
  text(xml.slice(start + 9, end));
  return end + 3;
}

function find(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error("a tag does not end");
  return at;
}

/** The value of one attribute in a tag's source, "" where it is not there: `readAttributes` for one, without a regular expression. */
export function findAttribute(source: string, name: string): string {
  const mark = `${name}="`;
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
    if (at > 0 && source.charCodeAt(at - 1) > SPACE) continue;
    const from = at + mark.length;
    const value = source.slice(from, source.indexOf('"', from));
    return value.includes("&") ? unescapeXml(value) : value;
  }
  // Quoted the other way, or with spaces about the sign.
  const isOther = source.includes("'") || source.includes("= ") || source.includes(" =");
  return isOther ? (readAttributes(source)[name] ?? "") : "";
}
