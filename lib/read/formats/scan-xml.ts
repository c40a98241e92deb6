import { unescapeXml } from "./xlsx-parts.ts";

/** What an xml text consists of. Names carry their prefix; `attributes` is their source, for `readAttributes`. */
export type XmlHandlers = {
  open: (name: string, attributes: string) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** Reads well-formed xml from front to back. Entities other than the predefined ones are not expanded; a document type is skipped. */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  for (const [, cdata, closed, opened, attributes = "", selfClosing, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) handlers.text(text.includes("&") ? unescapeXml(text) : text);
    else if (opened !== undefined) {
      handlers.open(opened, attributes);
      if (selfClosing === "/") handlers.close(opened);
    } else if (closed !== undefined) handlers.close(closed);
    else if (cdata !== undefined) handlers.text(cdata);
  }
}
