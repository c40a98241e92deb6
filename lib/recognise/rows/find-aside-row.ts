import { foldText } from "#lib/domain/fold-text.ts";
import type { RowReason } from "#lib/domain/source-row.ts";
import { type GridRow, textAt } from "../sheet-grid.ts";
import { isPlaceAndDate } from "../stated/place-and-date.ts";
import { isNumbering, seeCell } from "../tables/content-cues.ts";
import { bestRole, readHeading } from "../tables/read-heading.ts";
import type { TableColumns } from "../tables/table-columns.ts";
import { askingText, numberOf, type TableHabits } from "../tables/table-habits.ts";

const TOTAL =
  /^(?:合計|小計|総計|計|総合計|合計点|得点|平均|(?:sub|grand )?\s?total(?: score)?|sum|score|average)[:：]?$/;

/** A sum or a count of the rows above, by its words. */
export const isTotal = (text: string): boolean =>
  text.length < 40 && TOTAL.test(foldText(text).replace(/\s?\(.*\)$/, ""));

const SAMPLE_MARK =
  /^[[(【<※*]?(?:記入|回答|記載|入力)?(?:例|見本|サンプル)[\])】>]?[\s0-9]*[.:：)]?$|^[[(<]?(?:sample|example|ex|e\.g)[\])>]?[\s0-9]*[.:)]?$/;

/** "例 | 多要素認証を提供していますか | はい": the form shows how a row is filled in. */
function isSample(row: GridRow): boolean {
  const first = row.cells[0]?.text ?? "";
  return row.cells.length > 2 && first.length <= 12 && SAMPLE_MARK.test(foldText(first));
}

const SIGNATURE =
  /^(?:signed|signature|(?:authori[sz]ed )?signatory|authori[sz]ed signature|stamp|unterschrift|署名|記名|押印|捺印|承認印?)(?=$|[\s:：(（])|使用欄$/;

/** "Signed | R. Fell, Director | Date", "会 使用欄 | 承認・保留": what stands below the questions to be signed or stamped. */
const isSignature = ({ cells }: GridRow): boolean => SIGNATURE.test(foldText(cells[0]?.text.slice(0, 60) ?? ""));

/** "補足： | TLS1.2以上" below a numbered question: the label of what belongs to the answer above. */
export function isContinuationLabel(row: GridRow, columns: TableColumns): boolean {
  const text = askingText(row, columns);
  if (text.length > 30 || numberOf(row, columns) !== "" || columns.numbers.some((column) => row.covered.has(column)))
    return false;
  const { coverage, scores } = readHeading(text);
  return coverage >= 0.8 && ["detail", "remarks", "evidence"].includes(bestRole(scores)?.role ?? "");
}

/** More words in the question's column, where number and answer reach down from the question above: they tell how to fill it in. */
function isUnderQuestion(row: GridRow, columns: TableColumns): boolean {
  const text = textAt(row, columns.question);
  if (row.cells.length !== 1 || text === "" || seeCell(text).folded.endsWith("?")) return false;
  const reaches = (column: number) => row.covered.has(column);
  return columns.answer !== undefined && reaches(columns.answer) && columns.numbers.some(reaches);
}

/** "Reviewed by | Date | Outcome" without a number among numbered questions: fields that somebody else fills in. */
function isFieldsOfOthers(row: GridRow): boolean {
  const [first] = row.cells;
  if (!first || row.cells.length < 2) return false;
  const isField = (text: string) => {
    const { coverage, scores } = readHeading(text.slice(0, 100));
    return coverage === 1 && bestRole(scores)?.role === "ignore";
  };
  const fields = row.cells.filter(({ text }) => isField(text)).length;
  return isField(first.text) && fields >= 2 && fields * 2 >= row.cells.length;
}

/** Why a row of a table asks nothing although it has cells of its own: a sample, a sum, a signature, more words of the row above. Null where it may ask. */
export function findAside(row: GridRow, habits: TableHabits): RowReason | null {
  const { columns } = habits;
  const first = row.cells[0]?.text ?? "";
  const isNumbered = isNumbering(numberOf(row, columns));
  if (isSample(row)) return "sample-row";
  // "Weimar, 3.5.2026 | (signature)"
  if (isPlaceAndDate(first)) return "between-tables";
  if (habits.numbered >= 0.75 && !isNumbered && isFieldsOfOthers(row)) return "between-tables";
  if (isUnderQuestion(row, columns)) return "continuation";
  if (isNumbered) return null;
  if (isTotal(first) || isTotal(askingText(row, columns))) return "between-tables";
  return habits.numbered >= 0.75 && isSignature(row) ? "between-tables" : null;
}
