import type { Cell, Link } from "#lib/domain/source-document.ts";
import { leaveStruckOut, STRUCK_FROM, STRUCK_TO } from "./leave-struck-out.ts";

/** What the content of a cell or a paragraph comes to. */
export type Collected = Pick<Cell, "text"> & {
  links: Link[];
  checks: boolean[];
  allowed: string[];
  bold: boolean;
  italic: boolean;
  boldLead: number;
};

/**
 * Puts the text of html together as a person sees it: white space with a line break in it is one space, other runs of spaces stay as
 * written (sheets separate sentences by two), `<br>` and blocks are line breaks, a break at the end of a block counts once.
 */
export class TextCollector {
  #text = "";
  /** Blanks at the end of the text: a line break takes them away. Kept apart, for the whole text would have to be looked at for each break. */
  #blanks = "";
  #pendingBreaks = 0;
  #mark = "";
  #links: Link[] = [];
  #checks: boolean[] = [];
  #allowed: string[] = [];
  #boldDepth = 0;
  #isBold = true;
  #boldLead = 0;
  #italicDepth = 0;
  #isItalic = true;

  add(raw: string, verbatim = false): void {
    const spaced = raw.replaceAll("\u00a0", " ").replace(/\r\n?/g, "\n");
    const text = verbatim ? spaced : spaced.replace(/(?<![ \t\f])[ \t\f]*\n[ \t\f\n]*/g, " ");
    const startsLine = this.#text === "" || this.#pendingBreaks > 0;
    const added = startsLine && !verbatim ? text.replace(/^[ \t\f]+/, "") : text;
    if (added === "") return;
    if (this.#boldDepth === 0 && added.trim() !== "") {
      if (this.#isBold) this.#boldLead = this.#text.trimEnd().length;
      this.#isBold = false;
    }
    if (this.#italicDepth === 0 && added.trim() !== "") this.#isItalic = false;
    if (this.#pendingBreaks > 0 && this.#text !== "") this.#blanks = "\n".repeat(this.#pendingBreaks);
    this.#pendingBreaks = 0;
    const marked = this.#mark + added;
    const end = endOfText(marked);
    this.#text += this.#blanks + marked.slice(0, end);
    this.#blanks = marked.slice(end);
    this.#mark = "";
  }

  /** The length of what was collected, with the blanks at its end. */
  #length(): number {
    this.#text += this.#blanks;
    this.#blanks = "";
    return this.#text.length;
  }

  /** Sets the number of a list's item before the next text. */
  markItem(mark: string): void {
    this.#mark = mark;
  }

  breakLine(): void {
    this.#pendingBreaks += 1;
  }

  endBlock(): void {
    this.#pendingBreaks = Math.max(this.#pendingBreaks, 1);
  }

  /** Runs `work` and remembers what it added as the caption of a link. */
  addLink(url: string, work: () => void): void {
    const start = this.#length();
    work();
    const text = this.#text.slice(start).trim();
    if (url !== "") this.#links.push({ text, url });
  }

  /** What `work` adds is bold; a text all of which is bold is so itself. */
  addBold(work: () => void): void {
    this.#boldDepth += 1;
    work();
    this.#boldDepth -= 1;
  }

  /** The same for italics. */
  addItalic(work: () => void): void {
    this.#italicDepth += 1;
    work();
    this.#italicDepth -= 1;
  }

  /** What `work` adds is struck through: it is left out where other words of the text are not. */
  addStruck(work: () => void): void {
    const start = this.#length();
    work();
    this.#length();
    const added = this.#text.slice(start);
    if (added.trim() !== "") this.#text = `${this.#text.slice(0, start)}${STRUCK_FROM}${added}${STRUCK_TO}`;
  }

  addCheck(checked: boolean): void {
    this.#checks.push(checked);
    this.add(checked ? "☑" : "☐");
  }

  addAllowed(answers: readonly string[]): void {
    this.#allowed.push(...answers);
  }

  /** Hands over what was collected and starts anew. */
  take(): Collected {
    const text = leaveStruckOut(this.#text.trim()).trim();
    const bold = this.#isBold && text !== "";
    const italic = this.#isItalic && text !== "";
    const boldLead = bold ? 0 : this.#boldLead;
    const collected = {
      text,
      links: this.#links,
      checks: this.#checks,
      allowed: this.#allowed,
      bold,
      italic,
      boldLead,
    };
    this.#text = "";
    this.#blanks = "";
    this.#pendingBreaks = 0;
    this.#links = [];
    this.#checks = [];
    this.#allowed = [];
    this.#isBold = true;
    this.#isItalic = true;
    this.#boldLead = 0;
    return collected;
  }
}

/** Where the blanks at the end of a text begin. */
function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t")) end -= 1;
  return end;
}
