import type { Layout } from "#lib/domain/source-row.ts";

/** Row key → the items that a person chose; an empty list says "belongs to no item". */
export type Decisions = Readonly<Record<string, readonly string[]>>;

/** What a person changed in the preview and can take back. */
export type Edit = {
  /** null while the layout is as it was recognised. */
  layout: Layout | null;
  decisions: Decisions;
};

/** Fields typed over what the sheet states; an absent one is as recognised. */
export type OriginEdit = { vendor?: string; service?: string; disclosedOn?: string };

/** One step back: the edit before, and the row to return to (null where the layout changed). */
type Step = { edit: Edit; row: string | null };

export type Draft = { edit: Edit; past: readonly Step[]; origin: OriginEdit };

export type DraftAction =
  | { kind: "decide"; row: string; items: readonly string[] }
  | { kind: "relayout"; layout: Layout }
  | { kind: "state-origin"; field: keyof OriginEdit; value: string }
  | { kind: "undo" };

export const emptyDraft: Draft = { edit: { layout: null, decisions: {} }, past: [], origin: {} };

/** The next draft. Typing in the origin fields is not a step: text fields have their own undo. */
export function changeDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.kind) {
    case "decide": {
      const decisions = { ...draft.edit.decisions, [action.row]: action.items };
      return step(draft, { edit: { ...draft.edit, decisions }, row: action.row });
    }
    case "relayout":
      return step(draft, { edit: { ...draft.edit, layout: action.layout }, row: null });
    case "state-origin":
      return { ...draft, origin: { ...draft.origin, [action.field]: action.value } };
    case "undo": {
      const last = draft.past.at(-1);
      return last ? { ...draft, edit: last.edit, past: draft.past.slice(0, -1) } : draft;
    }
  }
}

/** The row that an undo would return to; null where there is nothing to undo or the layout changed. */
export function rowToUndo(draft: Draft): string | null {
  return draft.past.at(-1)?.row ?? null;
}

/** Whether leaving would lose something that a person did. */
export function hasWork(draft: Draft): boolean {
  return draft.past.length > 0 || Object.keys(draft.origin).length > 0;
}

function step(draft: Draft, { edit, row }: Step): Draft {
  return { ...draft, edit, past: [...draft.past, { edit: draft.edit, row }] };
}
