import { expect, it } from "vitest";
import { keptDraft } from "./kept-draft.ts";

it("is gone when it was sent as it stands", () => {
  const draft = keptDraft("r i s");
  draft.keep("足りますか。");
  expect([draft.sent("足りますか。"), draft.read()]).toEqual(["", ""]);
});

it("keeps what was typed while it was being sent", () => {
  const draft = keptDraft("r i s");
  draft.keep("足りますか。");
  draft.keep("足りますか。いつまでに");
  expect([draft.sent("足りますか。"), draft.read()]).toEqual(["足りますか。いつまでに", "足りますか。いつまでに"]);
  expect(keptDraft("r i other").read()).toBe("");
});
