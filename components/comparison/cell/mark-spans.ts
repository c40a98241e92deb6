/** A piece of a verbatim text, and whether it was read. All pieces joined are the text. */
export type TextPiece = { text: string; start: number; marked: boolean };

/** Cuts a text at the spans that were read; overlapping spans become one. Spans outside the text are cut to it. */
export function markSpans(text: string, spans: readonly { start: number; end: number }[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end <= at) return;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text.slice(at, end);
    else pieces.push({ text: text.slice(at, end), start: at, marked });
    at = end;
  };
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    add(Math.min(span.start, text.length), false);
    add(Math.min(span.end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
