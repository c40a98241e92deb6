import type { Inquiry } from "#lib/domain/inquiry.ts";
import { joinTexts } from "#lib/domain/join-texts.ts";
import type { ReplyEntry } from "#lib/domain/reply.ts";
import { columnOf } from "#lib/domain/source-document.ts";
import { type SourceRow, statedText } from "#lib/domain/source-row.ts";
import type { Item } from "#lib/domain/template.ts";
import type { JoinedDocument } from "./join-documents.ts";
import type { UsedEntry } from "./used-entries.ts";

/** A question row in which nothing stands. */
export const blankRow: SourceRow = {
  bucket: "question",
  reason: "question-row",
  sheet: "",
  gridRow: 1,
  row: 1,
  page: null,
  number: "",
  path: [],
  question: "",
  answer: "",
  detail: "",
  remarks: "",
  unit: "",
  example: "",
  text: "",
  cells: {},
  links: [],
  allowed: [],
};

/** The row of an item that the vendor's sheet has no row for, in the item's words, so that it is placed without doubt. */
export function rowOfItem(
  item: Pick<Item, "number" | "path" | "question">,
  { language, kind }: Pick<Inquiry, "language" | "kind">,
): SourceRow {
  const number = kind === "form" ? item.number : "";
  return { ...blankRow, number, path: [...item.path[language]], question: item.question[language] };
}

/** A question row with what was answered now: beside the earlier answer, or in its place. It stands where the answer was written. */
export function answeredRow(
  before: SourceRow,
  { used: { entry, adds }, joined }: { used: UsedEntry; joined: JoinedDocument },
): SourceRow {
  const place = placeOf(entry, joined);
  const earlier = adds ? statedText(before) : "";
  const isAdded = earlier !== "";
  const { answer, remarks, earlier: beside } = entry.cells;
  return {
    ...before,
    ...place,
    ...{ bucket: "question", reason: "question-row" },
    answer: isAdded ? earlier : entry.answer,
    detail: isAdded ? entry.answer : "",
    remarks: joinTexts([vendorsRemarks(before), entry.remarks]),
    cells: {
      ...(isAdded ? cell("answer", beside) : cell("answer", answer)),
      ...(isAdded ? cell("detail", answer) : {}),
      ...cell("remarks", remarks),
    },
    links: isAdded ? [...before.links, ...entry.links] : [...entry.links],
  };
}

/** An answer to something that was not asked, kept as a row of its own. */
export function unaskedRow(entry: ReplyEntry, joined: JoinedDocument): SourceRow {
  return {
    ...blankRow,
    ...placeOf(entry, joined),
    question: entry.asked,
    answer: entry.answer,
    remarks: entry.remarks,
    cells: { ...cell("answer", entry.cells.answer), ...cell("remarks", entry.cells.remarks) },
    links: [...entry.links],
  };
}

/** A line of the file that came back as a row's place and text. */
export function placeOf(
  { sheet, gridRow }: { sheet: string; gridRow: number },
  { nameOf, lineOf }: JoinedDocument,
): Pick<SourceRow, "sheet" | "gridRow" | "row" | "page" | "text"> {
  return { sheet: nameOf(sheet), gridRow, ...lineOf(sheet, gridRow) };
}

const cell = (role: "answer" | "detail" | "remarks", address: string | null) =>
  address === null ? {} : { [role]: address };

/** A remark left of the answers is the form's own note, and is not carried over as the vendor's. */
function vendorsRemarks({ cells, remarks }: SourceRow): string {
  const isForms = cells.remarks && cells.answer && columnOf(cells.remarks) < columnOf(cells.answer);
  return isForms ? "" : remarks;
}
