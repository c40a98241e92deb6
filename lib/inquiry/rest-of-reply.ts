import type { EntryChoice, Reply } from "#lib/domain/reply.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Bucket, RowReason, SourceRow } from "#lib/domain/source-row.ts";
import { blankRow, placeOf } from "./answered-row.ts";
import type { JoinedDocument } from "./join-documents.ts";
import { replyRows } from "./reply-rows.ts";

type Rest = {
  reply: Reply;
  choices: ReadonlyMap<string, EntryChoice>;
  taken: ReadonlySet<string>;
  joined: JoinedDocument;
};

/** What a line is that holds no answer that was taken over. */
type Kind = { bucket: Bucket; reason: RowReason };

/**
 * The lines of a returned file that are no answers, each once: headings, text around the table, questions that stay open,
 * answers that a person left out, hidden sheets. `taken`: keys of the lines that became rows otherwise.
 */
export function restOfReply(document: SourceDocument, { reply, choices, taken, joined }: Rest): SourceRow[] {
  const headings = new Set(replyRows(document).headingKeys);
  const open = new Set(reply.unanswered.map(({ key }) => key));
  const kinds = new Map(reply.entries.map(({ key }) => [key, choices.get(key)?.use === "leave" ? LEFT_OUT : JOINED]));
  return document.sheets.flatMap(({ name: sheet, hidden, cells }) => {
    const lines = new Set(cells.filter(({ text }) => text.trim() !== "").map(({ row }) => row));
    return [...lines].flatMap((gridRow): SourceRow[] => {
      const key = `${sheet}!${gridRow}`;
      if (taken.has(key)) return [];
      const kind = hidden
        ? HIDDEN
        : (kinds.get(key) ?? kindOf({ isHeading: headings.has(key), isOpen: open.has(key) }));
      return [{ ...blankRow, ...placeOf({ sheet, gridRow }, joined), ...kind }];
    });
  });
}

const LEFT_OUT: Kind = { bucket: "ignored", reason: "layout-override" };
// A second line about a question, whose text went into the first one's row.
const JOINED: Kind = { bucket: "note", reason: "continuation" };
const HIDDEN: Kind = { bucket: "ignored", reason: "hidden-sheet" };

function kindOf({ isHeading, isOpen }: { isHeading: boolean; isOpen: boolean }): Kind {
  if (isHeading) return { bucket: "header", reason: "column-header" };
  return isOpen ? { bucket: "ignored", reason: "not-answered" } : { bucket: "note", reason: "above-table" };
}
