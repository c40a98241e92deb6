const [QUOTE, BREAK, RETURN, SPACE] = [0x22, 0x0a, 0x0d, 0x20];

/** Takes one field; row and column count from 1, blank lines too. */
type TakeField = (row: number, column: number, field: string) => void;

/**
 * Hands over the fields of delimited text, quoted as in RFC 4180; fields without quotes may end in "\r". False where quotes do not close, or something
 * stands behind a closing one: then the fields so far are not to be trusted. Time grows with the text alone, whatever stands in it
 * (papaparse took minutes over 40 MB of quotation marks).
 */
export function takeRecords(text: string, delimiter: string, take: TakeField): boolean {
  const fields = new FieldScanner(text, delimiter);
  let row = 1;
  let column = 1;
  for (let at = 0; at < text.length; at += 1) {
    const end = text.charCodeAt(at) === QUOTE ? fields.readQuoted(at) : fields.readPlain(at);
    if (end < 0) return false;
    take(row, column, fields.field);
    at = end;
    column += 1;
    if (text.charCodeAt(end) === BREAK) {
      row += 1;
      column = 1;
    }
  }
  return true;
}

/** The same without quoting: a quotation mark is a sign like any other. */
export function takePlainRecords(text: string, delimiter: string, take: TakeField): void {
  const fields = new FieldScanner(text, delimiter);
  let row = 1;
  let column = 1;
  for (let at = 0; at < text.length; at += 1) {
    at = fields.readPlain(at);
    take(row, column, fields.field);
    column += 1;
    if (text.charCodeAt(at) === BREAK) {
      row += 1;
      column = 1;
    }
  }
}

class FieldScanner {
  field = "";
  readonly #text: string;
  readonly #delimiter: string;
  // Where the next of each stands; looked for anew only once it is passed.
  #nextDelimiter = -1;
  #nextBreak = -1;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** Returns where the field ends: at a delimiter, a line break, or the end of the text. */
  readPlain(from: number): number {
    if (this.#nextDelimiter < from) this.#nextDelimiter = this.#find(this.#delimiter, from);
    if (this.#nextBreak < from) this.#nextBreak = this.#find("\n", from);
    const end = Math.min(this.#nextDelimiter, this.#nextBreak);
    this.field = this.#text.slice(from, end);
    return end;
  }

  /** The same for a field that begins with a quotation mark; -1 where it does not end as it should. */
  readQuoted(from: number): number {
    let close = this.#text.indexOf('"', from + 1);
    let hasQuotes = false;
    while (close >= 0 && this.#text.charCodeAt(close + 1) === QUOTE) {
      hasQuotes = true;
      close = this.#text.indexOf('"', close + 2);
    }
    if (close < 0) return -1;
    const inside = this.#text.slice(from + 1, close);
    this.field = hasQuotes ? inside.replaceAll('""', '"') : inside;
    let end = close + 1;
    for (let code = this.#text.charCodeAt(end); code === SPACE || code === RETURN; code = this.#text.charCodeAt(end))
      end += 1;
    const isEnd =
      end >= this.#text.length || this.#text.charCodeAt(end) === BREAK || this.#text[end] === this.#delimiter;
    return isEnd ? end : -1;
  }

  #find(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from);
    return at < 0 ? this.#text.length : at;
  }
}
