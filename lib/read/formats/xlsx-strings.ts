import { leaveStruckOut, STRUCK_FROM, STRUCK_TO } from "./leave-struck-out.ts";
import { scanXml } from "./scan-xml.ts";

/** Puts the text of a shared or inline string together: its runs joined, furigana (ECMA-376 part 1, 18.4.6 and 18.4.8) and what is struck through beside other words left out. */
export class XlsxText {
  #text = "";
  #isInside = false;
  #isPhonetic = false;
  #isStruck = false;

  open(name: string, attributes: string): void {
    if (name === "r") this.#isStruck = false;
    else if (name === "strike") this.#isStruck = !/val="(?:0|false)"/.test(attributes);
    else if (name === "t") this.#isInside = !this.#isPhonetic;
    else if (name === "rPh") this.#isPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.#isInside = false;
    else if (name === "rPh") this.#isPhonetic = false;
  }

  add(text: string): void {
    if (this.#isInside) this.#text += this.#isStruck ? `${STRUCK_FROM}${text}${STRUCK_TO}` : text;
  }

  /** Hands over the text and starts anew. */
  take(): string {
    const text = leaveStruckOut(this.#text);
    this.#text = "";
    this.#isStruck = false;
    return decodeEscapes(text);
  }
}

/** `_x000D_` → "\r": characters that xml cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const text = new XlsxText();
  scanXml(xml, {
    open: (name, attributes) => text.open(name, attributes),
    close: (name) => {
      if (name === "si") strings.push(text.take());
      else text.close(name);
    },
    text: (part) => text.add(part),
  });
  return strings;
}
