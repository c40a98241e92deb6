import { describe, expect, it } from "vitest";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import {
  changeQueue,
  emptyQueue,
  type FileQueue,
  type FileState,
  filesToStart,
  findTwin,
  hasUnsavedWork,
  type ReadyFile,
} from "./file-queue.ts";
import type { Found } from "./understand-rows.ts";

const document: SourceDocument = { name: "b.csv", format: "csv", sha256: "", sheets: [], issues: [] };
const memory: Found["memory"] = [];
const nothing = { rows: [], layout: { fingerprint: "f", sheets: [] } };
const found = { layout: null, memory, recognition: nothing } as unknown as Found;
const ready: FileState = { kind: "ready", document, remembered: false, memory, found, storing: "no" };
const sheet = { vendor: "Acme", service: "", disclosedOn: null, fileName: "a.xlsx", sha256: "a" };
const stored: FileState = { kind: "stored", duplicate: false, sheet };
const files = ["a", "b", "c"].map((id) => ({ id, file: new File(["x"], `${id}.csv`) }));
const three = changeQueue(emptyQueue, { kind: "add", files });

function turn(queue: FileQueue, states: Record<string, FileState>): FileQueue {
  return Object.entries(states).reduce((last, [id, state]) => changeQueue(last, { kind: "turn", id, state }), queue);
}

function picture(queue: FileQueue): string {
  return queue.files.map((file) => `${file.id === queue.active ? "*" : ""}${file.id}:${file.state.kind}`).join(" ");
}

describe("changeQueue", () => {
  const cases: { title: string; queue: FileQueue; expected: string }[] = [
    { title: "the first of many files is shown", queue: three, expected: "*a:waiting b:waiting c:waiting" },
    {
      title: "a file further back that is ready does not take the place of the shown one",
      queue: turn(three, { b: ready }),
      expected: "*a:waiting b:ready c:waiting",
    },
    {
      title: "after storing, the next file is shown",
      queue: turn(three, { a: stored }),
      expected: "a:stored *b:waiting c:waiting",
    },
    {
      title: "removing the shown file shows the one after it",
      queue: changeQueue(three, { kind: "remove", id: "a" }),
      expected: "*b:waiting c:waiting",
    },
    {
      title: "removing the last file of the row shows the one before it",
      queue: changeQueue(changeQueue(three, { kind: "show", id: "c" }), { kind: "remove", id: "c" }),
      expected: "a:waiting *b:waiting",
    },
    {
      title: "a file that is gone turns nothing",
      queue: turn(changeQueue(three, { kind: "remove", id: "b" }), { b: ready }),
      expected: "*a:waiting c:waiting",
    },
  ];
  it.each(cases)("$title", ({ queue, expected }) => {
    expect(picture(queue)).toBe(expected);
  });
});

describe("a file that was read", () => {
  it("begins with the layout that is remembered for its form, and that is no work to lose", () => {
    const layout = { fingerprint: "f", sheets: [] };
    const queue = changeQueue(three, { kind: "read", id: "a", document, found: { ...found, layout } });
    expect(queue.files[0]?.state).toEqual({ ...ready, remembered: true, found: { ...found, layout } });
    expect(queue.files[0]?.draft.edit).toEqual({ layout, decisions: {} });
    expect(hasUnsavedWork(queue)).toBe(false);
  });
});

it.each([true, false])("a file is read again with its cells where the file has them, or arranged: %s", (asWritten) => {
  const [file] = changeQueue(turn(three, { a: ready }), { kind: "arrange", id: "a", asWritten }).files;
  expect([file?.asWritten, file?.state]).toEqual([asWritten, { kind: "waiting" }]);
});

describe("a file that was stored", () => {
  const asking = (fingerprint: string): FileState => {
    const row = { bucket: "question", sheet: "S", gridRow: 2, path: ["Ａ"], question: "q?" };
    return { ...ready, found: { ...found, recognition: { rows: [row], layout: { fingerprint } } } as unknown as Found };
  };
  it("tells the other files of its form where its rows were put", () => {
    const reads = turn(three, { a: asking("f"), b: asking("f"), c: asking("other") });
    const decided = changeQueue(reads, {
      kind: "draft",
      id: "a",
      action: { kind: "decide", row: "S!2", items: ["backup"] },
    });
    const learnt = turn(decided, { a: stored }).files.map(({ state }) =>
      state.kind === "ready" ? state.memory : null,
    );
    expect(learnt).toEqual([null, [{ wording: '["a","q?"]', items: ["backup"], agreed: true }], []]);
  });
});

describe("filesToStart", () => {
  it("starts no more than are allowed at once", () => {
    expect(filesToStart(three, 2).map((file) => file.id)).toEqual(["a", "b"]);
    expect(filesToStart(turn(three, { a: { kind: "reading", share: 0.5 } }), 2).map((file) => file.id)).toEqual(["b"]);
    expect(filesToStart(turn(three, { a: { kind: "reading", share: 0.5 } }), 1)).toEqual([]);
  });
});

describe("hasUnsavedWork", () => {
  it("counts decisions on files that are not stored", () => {
    const decided = changeQueue(turn(three, { b: ready }), {
      kind: "draft",
      id: "b",
      action: { kind: "decide", row: "S!1", items: [] },
    });
    expect([three, decided, turn(decided, { b: stored })].map(hasUnsavedWork)).toEqual([false, true, false]);
  });
});

it("finds the earlier file with the same bytes, and no later one", () => {
  const of = (sha256: string): FileState => ({ ...ready, document: { ...document, sha256 } });
  const queue = turn(three, { a: of("1"), b: of("2"), c: of("1") });
  expect(queue.files.map((file) => findTwin(queue, file as ReadyFile)?.id ?? null)).toEqual([null, null, "a"]);
});
