import { foldText } from "#lib/domain/fold-text.ts";
import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { EntryChoice, Reply } from "#lib/domain/reply.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import { answeredRow, placeOf, rowOfItem, unaskedRow } from "./answered-row.ts";
import { joinDocuments } from "./join-documents.ts";
import { restOfReply } from "./rest-of-reply.ts";
import { usedEntries } from "./used-entries.ts";

/** The sheet that a reply adds to: its rows in order with their ids, and where people put them. */
export type MergeBase = {
  rows: readonly { id: string; row: SourceRow; decided: readonly string[] | null }[];
  document: SourceDocument;
};

type Merging = {
  /** Null: the vendor has no sheet yet. */
  base: MergeBase | null;
  inquiry: Inquiry;
  template: Template;
  document: SourceDocument;
  reply: Reply;
  /** By the key of the entry; where nothing is said, it is used as it was read. */
  choices: ReadonlyMap<string, EntryChoice>;
};

/** A row of the next version, and where it belongs by somebody's word; null: nobody said. */
export type MergedRow = { row: SourceRow; decided: readonly string[] | null };

export type Merged = {
  rows: MergedRow[];
  /** Both files: the earlier sheets, and those that came back. */
  document: SourceDocument;
  /** By question: what was answered. */
  answered: Map<string, { answer: string; remarks: string }>;
};

/**
 * The next version of a sheet. Each answer that came back stands in the place of its row, beside the earlier answer or
 * instead of it; the row as it was stays, out of the comparison. Every other line of the returned file is a row, too. Pure.
 */
export function mergeReply({ base, inquiry, template, document, reply, choices }: Merging): Merged {
  const joined = joinDocuments(base?.document ?? null, { later: document, code: inquiry.code });
  const used = usedEntries(reply.entries, { inquiry, choices });
  const items = new Map(template.items.map((item) => [item.key, item]));
  const standing = standingQuestions(base, { inquiry, items });
  const kept = (base?.rows ?? []).flatMap(({ id, row, decided }): MergedRow[] => {
    const answer = used.asked.get(standing.get(id)?.id ?? "");
    if (!answer) return [{ row, decided }];
    const old = { ...row, bucket: "ignored", reason: "answered-later" } as const;
    return [
      { row: answeredRow(row, { used: answer, joined }), decided },
      { row: old, decided: null },
    ];
  });
  const inBase = new Set([...standing.values()].map(({ id }) => id));
  const blank = new Map(reply.unanswered.map((line) => [line.questionId, line]));
  const taken = new Set([...[...used.asked.values()].map(({ entry }) => entry), ...used.unasked].map(({ key }) => key));
  const added = inquiry.questions.flatMap(({ id, item: key }): MergedRow[] => {
    const item = items.get(key);
    if (!item || inBase.has(id)) return [];
    const answer = used.asked.get(id);
    const row = rowOfItem(item, inquiry);
    if (answer) return [{ row: answeredRow(row, { used: answer, joined }), decided: [key] }];
    const line = inquiry.kind === "form" ? blank.get(id) : undefined;
    if (!line) return [];
    taken.add(line.key);
    return [{ row: { ...row, ...placeOf(placeOfKey(line.key), joined) }, decided: [key] }];
  });
  const unasked = used.unasked.map((entry): MergedRow => ({ row: unaskedRow(entry, joined), decided: null }));
  const rest = restOfReply(document, { reply, choices, taken, joined }).map(
    (row): MergedRow => ({ row, decided: null }),
  );
  const answered = new Map(
    [...used.asked].map(([id, { entry }]) => [id, { answer: entry.answer, remarks: entry.remarks }]),
  );
  return { rows: [...kept, ...added, ...unasked, ...rest], document: joined.document, answered };
}

function placeOfKey(key: string): { sheet: string; gridRow: number } {
  const at = key.lastIndexOf("!");
  return { sheet: key.slice(0, at), gridRow: Number(key.slice(at + 1)) };
}

/** By the id of a row: the question that is about it. A newer version has other ids; the same words are the same row. */
function standingQuestions(
  base: MergeBase | null,
  { inquiry, items }: { inquiry: Inquiry; items: ReadonlyMap<string, Item> },
): Map<string, InquiryQuestion> {
  const questions = (base?.rows ?? []).filter(({ row }) => row.bucket === "question");
  const ids = new Set(questions.map(({ id }) => id));
  const byWords = new Map(questions.toReversed().map(({ id, row }) => [wordsOf(row), id]));
  const entries = inquiry.questions.flatMap((question) => {
    const item = items.get(question.item);
    const words =
      question.rowId === null
        ? item && rowOfItem(item, inquiry)
        : { number: question.number, question: question.asked };
    const id =
      question.rowId !== null && ids.has(question.rowId) ? question.rowId : words && byWords.get(wordsOf(words));
    return id === undefined ? [] : [[id, question] as const];
  });
  return new Map(entries.toReversed());
}

const wordsOf = ({ number, question }: { number: string; question: string }) => foldText(`${number}\n${question}`);
