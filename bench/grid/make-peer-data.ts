import type { Comparison } from "#lib/domain/comparison.ts";
import { statusGlyph } from "#lib/domain/status-glyph.ts";
import type { PeerCell, PeerData } from "./peer-data.ts";

type Cell = Comparison["rows"][number]["cells"][number];

/** A comparison for the other grid, answers of up to `most` UTF-16 units. */
export function makePeerData({ template, sheets, rows }: Comparison, most: number): PeerData {
  const items = new Map(template.items.map((item) => [item.key, item]));
  const cell = ({ status, answers }: Cell): PeerCell => ({
    glyph: statusGlyph[status],
    status,
    text: answers[0]?.text.slice(0, most) ?? "",
    chips: answers.flatMap(({ answer }) => [
      ...answer.facts.map(({ value, unit }) => `${value} ${unit}`),
      ...answer.flags,
      ...answer.evidence.slice(0, 1).map(() => "evidence"),
    ]),
  });
  return {
    title: `${rows.length} × ${sheets.length}`,
    vendors: sheets.map(({ vendor }) => vendor),
    rows: rows.flatMap((row) => {
      const item = items.get(row.item);
      if (!item) return [];
      const { number, path, question } = item;
      return [{ number, name: path.ja.at(-1) ?? "", question: question.ja, cells: row.cells.map(cell) }];
    }),
  };
}
