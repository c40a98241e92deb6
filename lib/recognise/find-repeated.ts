import { foldText } from "#lib/domain/fold-text.ts";
import { bestRole, readHeading } from "./read-heading.ts";
import type { ColumnLabel, TableForm } from "./table-form.ts";

type Headed = { column: number; text: string; upper: string };

function isAsked(text: string): boolean {
  const role = bestRole(readHeading(text).scores)?.role;
  return role === "answer" || role === "question";
}

function headedOf(column: number, label: ColumnLabel | undefined): Headed | [] {
  if (!label?.own) return [];
  return { column, text: foldText(label.parts.at(-1) ?? ""), upper: foldText(label.parts.slice(0, -1).join("/")) };
}

/** Where headings begin again, as places in the row of headings: [first of them, first of their repetition]. */
function findStart(headed: readonly Headed[]): [number, number] | null {
  const at = new Map<string, number>();
  for (const [place, { text, upper }] of headed.entries()) {
    const before = at.get(text);
    if (before === undefined) at.set(text, place);
    // Side by side, one heading written twice is one heading, unless other names stand over the two.
    else if (isAsked(text) && (place - before > 1 || upper !== headed[before]?.upper)) {
      let back = 0;
      while (before - back > 0 && headed[before - back - 1]?.text === headed[place - back - 1]?.text) back += 1;
      return [before - back, place - back];
    }
  }
  return null;
}

/**
 * Columns whose headings repeat those of columns further left: a second table beside the first (No, 質問, 回答, No,
 * 質問, 回答), or another provider's answers (A社: 回答, 備考; B社: 回答, 備考). What they say belongs to other questions
 * or to others.
 */
export function findRepeated(form: TableForm, columns: readonly number[]): number[] {
  const headed = columns.flatMap((column) => headedOf(column, form.labels.get(column)));
  const start = findStart(headed);
  if (!start) return [];
  const [first, again] = start;
  const repeated: number[] = [];
  for (let place = again; place < headed.length; place += 1) {
    if (headed[place]?.text !== headed[first + ((place - again) % (again - first))]?.text) break;
    repeated.push(headed[place]?.column ?? 0);
  }
  return repeated;
}
