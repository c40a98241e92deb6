import type { Relation } from "#lib/domain/placement.ts";

/**
 * One row of an invented checksheet, with the items of `mic-cloud` that a person put it at.
 *
 * `items`: every item that the row answers, none where it belongs to no item. `related`: items that ask something near
 * it; to propose them for review is fair, to place the row there is wrong. `relations`: how the row stands to an item,
 * by item, where that is clear.
 */
export type LabelledRow = {
  path: string[];
  question: string;
  items: string[];
  related: string[];
  relations: Record<string, Relation>;
};

export type LabelledSheet = { name: string; rows: LabelledRow[] };

/**
 * Reads a table of labelled rows, one a line: `path > path | question | labels`. Labels are item keys parted by
 * spaces, `key:relation` where the relation is clear, `~key` for a related one, `-` for none. An empty path cell repeats the path above, `.` stands for no path.
 * Throws on a line that has not three cells: a broken table must not pass as a shorter one.
 */
export function labelledSheet(name: string, table: string): LabelledSheet {
  const rows: LabelledRow[] = [];
  for (const line of table.trim().split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim());
    const [path, question, labels] = cells;
    if (cells.length !== 3 || path === undefined || !question || !labels) throw new Error(`${name}: ${line}`);
    const parts = labels.split(" ").filter((label) => label !== "-");
    const keys = parts.map((part) => part.replace(/:.*/, ""));
    const clear = parts.flatMap((part) => (part.includes(":") ? [part.split(":")] : []));
    rows.push({
      path:
        path === ""
          ? (rows.at(-1)?.path ?? [])
          : path
              .split(">")
              .map((part) => part.trim())
              .filter((part) => part !== "."),
      question,
      items: keys.filter((key) => !key.startsWith("~")),
      related: keys.filter((key) => key.startsWith("~")).map((key) => key.slice(1)),
      relations: Object.fromEntries(clear),
    });
  }
  return { name, rows };
}
