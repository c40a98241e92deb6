import { expect, it } from "vitest";
import type { Opinion, Verdict } from "#lib/domain/verdict.ts";
import { queueVerdicts, type Saying, withOpinion, withReason } from "./queue-verdicts.ts";

const NOTHING = { verdict: null, stale: false };
const verdict = (opinion: Opinion, reason = ""): Verdict => ({ opinion, reason });
const refused: Verdict = verdict("not-relevant");

/** A queue whose server refuses one verdict, and what was sent to it: the answer, what is said, what was seen. */
function openQueue() {
  const inTurn = queueVerdicts();
  const sent: [string, Verdict | null, Verdict | null][] = [];
  const say = (key: string, saying: Saying, seen: { verdict: Verdict | null; stale: boolean } = NOTHING) =>
    inTurn({
      ...{ key, seen, say: saying },
      send: async (said, before) => {
        sent.push([key, said, before]);
        return said?.opinion !== refused.opinion;
      },
    });
  return { say, sent };
}

it("keeps a fresh opinion when its reason follows before the answer has come", async () => {
  const { say, sent } = openQueue();
  const seen = { verdict: verdict("not-acceptable", "old"), stale: false };
  const said = [say("a", withOpinion("acceptable", null), seen), say("a", withReason(" new "), seen)];
  expect(await Promise.all(said)).toEqual(["stored", "stored"]);
  expect(sent).toEqual([
    ["a", verdict("acceptable", "old"), verdict("not-acceptable", "old")],
    ["a", verdict("acceptable", "new"), verdict("acceptable", "old")],
  ]);
});

it("loses no quick key: one answer, another, and back to the first", async () => {
  const { say, sent } = openQueue();
  const said = [
    say("a", withOpinion("acceptable", null)),
    say("b", withOpinion("follow-up", null)),
    say("a", withOpinion("not-acceptable", null)),
    say("a", withOpinion("follow-up", null)),
  ];
  expect(await Promise.all(said)).toEqual(["stored", "stored", "stored", "stored"]);
  expect(sent).toEqual([
    ["a", verdict("acceptable"), null],
    ["b", verdict("follow-up"), null],
    ["a", verdict("not-acceptable"), verdict("acceptable")],
    ["a", verdict("follow-up"), verdict("not-acceptable")],
  ]);
});

it("says nothing in place of what one has not seen", async () => {
  const { say, sent } = openQueue();
  const said = [
    say("a", withOpinion(refused.opinion, null)),
    say("a", withOpinion("acceptable", null)),
    say("b", () => verdict("acceptable")),
  ];
  expect(await Promise.all(said)).toEqual(["refused", "behind", "stored"]);
  expect(sent.map(([key]) => key)).toEqual(["a", "b"]);
  expect(await say("a", withOpinion("acceptable", null))).toBe("stored");
});

const stands = verdict("acceptable", "r");
it.each<[string, Saying, boolean, "same" | "stored"]>([
  ["the same", withOpinion("acceptable", null), false, "same"],
  ["the same, judged anew", withOpinion("acceptable", null), true, "stored"],
  ["the reason that stands", withReason("r "), true, "same"],
  ["another reason", withReason("s"), false, "stored"],
  ["nothing any more", () => null, false, "stored"],
])("sends only what is news: %s", async (_, saying, stale, said) => {
  expect(await openQueue().say("a", saying, { verdict: stands, stale })).toBe(said);
});

it("sends no reason without an opinion", async () => {
  expect(await openQueue().say("a", withReason("r"))).toBe("same");
});
