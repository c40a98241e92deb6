// What spreadsheet programs take for a formula at the start of a pasted or imported text: the four signs, full-width ones
// in Japanese programs too, after any white space; tab and line breaks as such. (OWASP, "CSV Injection".) Apostrophes in
// front are counted in, so that a guarded text is itself one to be guarded: that makes guarding reversible.
const RUNNABLE = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** The text with an apostrophe before it where a spreadsheet program could run it as a formula. No two texts become one. */
export function guardFormula(text: string): string {
  return RUNNABLE.test(text) ? `'${text}` : text;
}

/** Takes back what `guardFormula` did; any other text stays as it is. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && RUNNABLE.test(text.slice(1)) ? text.slice(1) : text;
}
