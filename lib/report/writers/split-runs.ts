/** A stretch of text in one style. */
export type Run<Style> = { text: string; style: Style };

/** Where to cut `text` so that no more than `limit` UTF-16 units stay before the cut and no surrogate pair is parted. */
function cutAt(text: string, limit: number): number {
  const before = text.charCodeAt(limit - 1);
  const pairParted = before >= 0xd800 && before <= 0xdbff;
  return pairParted ? limit - 1 : limit;
}

/**
 * Parts of at most `limit` (2 or more) UTF-16 units each, for formats whose cells hold no more: joined, they are the runs again.
 * At least one part, which may be empty.
 */
export function splitRuns<Style>(runs: readonly Run<Style>[], limit: number): Run<Style>[][] {
  const parts: Run<Style>[][] = [];
  let part: Run<Style>[] = [];
  let room = limit;
  for (const run of runs) {
    let rest = run.text;
    while (rest.length > room) {
      const cut = cutAt(rest, room);
      if (cut > 0) part.push({ text: rest.slice(0, cut), style: run.style });
      rest = rest.slice(cut);
      parts.push(part);
      part = [];
      room = limit;
    }
    if (rest !== "") part.push({ text: rest, style: run.style });
    room -= rest.length;
  }
  parts.push(part);
  return parts;
}
