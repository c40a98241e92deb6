import { foldText } from "#lib/domain/fold-text.ts";
import { answerOwner } from "./tables/answer-owner.ts";
import { bestRole, readHeading, splitHeading } from "./tables/read-heading.ts";
import type { ColumnLabel, TableForm } from "./tables/table-form.ts";

type Headed = { column: number; text: string; upper: string };

function isAsked(text: string): boolean {
  const { scores } = readHeading(text);
  return (scores.answer ?? 0) >= 2 || bestRole(scores)?.role === "question";
}

// "A社", "株式会社アルファ", "Bolt Ltd": a company's name as the whole heading means that company's answers.
const COMPANY =
  /^(?!(?:貴|弊|当|御|自|各|他|本|会)社)(?:(?:株式|有限|合同|合資)会社.+|\((?:株|有)\).+|.+(?:株式|有限|合同)会社|.+\((?:株|有)\)|.{1,20}社|.+[\s,](?:inc|ltd|llc|gmbh|corp|co|plc|limited)\.?)$/;

/** The provider whose answers a heading says stand below it, and what is left of the heading. */
function splitName(text: string, names: readonly string[]): { upper: string; text: string } {
  const owner = answerOwner(text);
  if (owner) return { upper: owner, text: "回答" };
  if (COMPANY.test(text) && readHeading(text).coverage < 0.5) return { upper: text, text: "回答" };
  const parted = splitHeading(text);
  if (parted) return { upper: parted.about, text: parted.heading };
  const name = names.find((other) => text.startsWith(other) && text !== other);
  return name ? { upper: name, text: text.slice(name.length).replace(/^(?:様?の|'s\s|\s)/, "") } : { upper: "", text };
}

function listHeaded(form: TableForm, columns: readonly number[]): Headed[] {
  const own = columns.flatMap((column) => {
    const label: ColumnLabel | undefined = form.labels.get(column);
    return label?.own ? { column, parts: label.parts.map(foldText) } : [];
  });
  const names = own.flatMap(({ parts }) => answerOwner(parts.at(-1) ?? "") ?? []);
  return own.map(({ column, parts }) => {
    const { text, upper } = splitName(parts.at(-1) ?? "", names);
    return { column, text, upper: [...parts.slice(0, -1), upper].join("/") };
  });
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
 * 質問, 回答), or the answers of another provider or for another product (A社: 回答, 備考; B社: 回答, 備考). What they say belongs
 * to other questions or to others.
 */
export function findRepeated(form: TableForm, columns: readonly number[]): number[] {
  const headed = listHeaded(form, columns);
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
