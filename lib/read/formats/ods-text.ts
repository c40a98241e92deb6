import type { Link } from "#lib/domain/source-document.ts";
import { readAttributes } from "./xml-attributes.ts";

/** Elements in a cell whose text is not the cell's: comments, drawings, furigana, change tracking. */
const ASIDE = new Set([
  "office:annotation",
  "draw:frame",
  "draw:custom-shape",
  "draw:g",
  "text:ruby-text",
  "text:note",
  "dc:creator",
  "dc:date",
]);

const UNEVEN = /[\t\r\n]| {2}/;

/** Puts a cell's text together from its paragraphs (OpenDocument 1.3 part 3, 6.1). */
export class OdsText {
  text = "";
  comment = "";
  links: Link[] = [];
  #paragraphs = 0;
  #commentParagraphs = 0;
  #aside: string[] = [];
  #link: { url: string; start: number } | null = null;

  open(name: string, source: string): void {
    if (ASIDE.has(name) || this.#aside.length > 0) {
      if (name === "text:p" && this.#aside[0] === "office:annotation")
        this.comment += this.#commentParagraphs++ > 0 ? "\n" : "";
      this.#aside.push(name);
    } else if (name === "text:p" || name === "text:h") this.text += this.#paragraphs++ > 0 ? "\n" : "";
    else if (name === "text:s") this.text += " ".repeat(Math.min(Number(readAttributes(source)["c"] ?? 1) || 1, 1_000));
    else if (name === "text:tab") this.text += "\t";
    else if (name === "text:line-break") this.text += "\n";
    else if (name === "text:a") this.#link = { url: readAttributes(source)["href"] ?? "", start: this.text.length };
  }

  close(name: string): void {
    if (this.#aside.length > 0) this.#aside.pop();
    else if (name === "text:a" && this.#link) {
      this.links.push({ text: this.text.slice(this.#link.start), url: this.#link.url });
      this.#link = null;
    }
  }

  add(text: string): void {
    if (this.#aside.length === 0 && this.#paragraphs > 0)
      this.text += UNEVEN.test(text) ? text.replace(/[ \t\r\n]+/g, " ") : text;
    else if (this.#aside[0] === "office:annotation" && this.#aside.at(-1)?.startsWith("text:")) this.comment += text;
  }
}
