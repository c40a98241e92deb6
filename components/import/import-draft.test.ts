import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftAction } from "./import-draft.ts";
import { changeDraft, emptyDraft, hasWork, rowToUndo } from "./import-draft.ts";

const layout = { fingerprint: "", sheets: [] };
const stepAction = fc.oneof(
  fc.record({
    kind: fc.constant("decide" as const),
    row: fc.constantFrom("S!1", "S!2"),
    items: fc.subarray(["a", "b"]),
  }),
  fc.constant({ kind: "relayout" as const, layout }),
);

describe("changeDraft", () => {
  it("keeps a decision, and the row to return to", () => {
    const draft = changeDraft(emptyDraft, { kind: "decide", row: "S!7", items: ["uptime"] });
    expect(draft).toEqual({
      edit: { layout: null, decisions: { "S!7": ["uptime"] } },
      past: [{ edit: { layout: null, decisions: {} }, row: "S!7" }],
      origin: {},
    });
    expect(rowToUndo(draft)).toBe("S!7");
  });

  it("takes back any run of steps, one by one, to the beginning", () => {
    fc.assert(
      fc.property(fc.array(stepAction, { maxLength: 12 }), (actions: DraftAction[]) => {
        const done = actions.reduce(changeDraft, emptyDraft);
        const undone = actions.reduce((draft) => changeDraft(draft, { kind: "undo" }), done);
        expect(undone).toEqual(emptyDraft);
      }),
    );
  });

  it("does nothing when there is nothing to undo", () => {
    expect(changeDraft(emptyDraft, { kind: "undo" })).toBe(emptyDraft);
  });

  it("keeps typed fields through an undo, and counts them as work", () => {
    const typed = changeDraft(emptyDraft, { kind: "state-origin", field: "vendor", value: "Minato" });
    const decided = changeDraft(typed, { kind: "decide", row: "S!1", items: [] });
    expect(changeDraft(decided, { kind: "undo" })).toEqual(typed);
    expect([emptyDraft, typed, decided].map(hasWork)).toEqual([false, true, true]);
  });
});
