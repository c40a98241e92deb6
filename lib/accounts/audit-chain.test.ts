import { describe, expect, it } from "vitest";
import { type AuditEntry, followChain, sealEntry } from "./audit-chain.ts";
import { withoutSecrets } from "./without-secrets.ts";

const START = { seq: 0, hash: "" };
const said = (act: string) => ({
  ...{ at: "2026-11-25T00:00:00.000Z", who: { kind: "local" }, act, reviewKey: null },
  ...{ asked: { title: "選定" }, outcome: null },
});

function chain(...acts: string[]): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const act of acts) entries.push(sealEntry(entries.at(-1) ?? START, said(act)));
  return entries;
}

describe("the chain of the log", () => {
  it("is followed to its head, at once or in parts", () => {
    const entries = chain("a", "b", "c");
    const whole = followChain(START, entries);
    expect(whole).toEqual({ ok: true, head: { seq: 3, hash: entries[2]?.hash } });
    const first = followChain(START, entries.slice(0, 2));
    expect(first.ok && followChain(first.head, entries.slice(2))).toEqual(whole);
  });

  const [one, two, three] = chain("a", "b", "c") as [AuditEntry, AuditEntry, AuditEntry];
  const broken: [string, AuditEntry[], number][] = [
    ["a changed content", [one, { ...two, content: two.content.replace("選定", "選外") }, three], 2],
    ["a changed content with a hash of its own", [one, sealEntry(one, said("x")), three], 3],
    ["a missing entry", [one, three], 2],
    ["two entries in each other's place", [two, one, three], 1],
    ["a number that the content does not say", [one, { ...two, seq: 5 }, three], 2],
    ["a content that is none", [{ ...one, content: "{" }, two, three], 1],
  ];
  it.each(broken)("shows %s", (_, entries, brokenAt) => {
    expect(followChain(START, entries)).toEqual({ ok: false, brokenAt });
  });
});

describe("what the log keeps of what was asked", () => {
  it("is nothing secret, and nothing long", () => {
    const asked = {
      email: "a@example.com",
      password: "hunter2",
      deep: [{ token: "t", sessionToken: "s" }],
      bytes: new Uint8Array(3),
    };
    const kept = withoutSecrets({
      ...asked,
      text: "あ".repeat(501),
      many: Array.from({ length: 60 }, (_, index) => index),
    });
    expect(JSON.stringify(kept)).not.toMatch(/hunter2|"t"|"s"/);
    expect(kept).toMatchObject({ email: "a@example.com", password: "–", bytes: { length: 3 }, text: { length: 1503 } });
    expect((kept as { many: unknown[] }).many.at(-1)).toBe("… 60");
  });

  it("is a digest where all of it together is too long, however short its parts", () => {
    const asked = (parts: number) =>
      Object.fromEntries(Array.from({ length: parts }, (_, at) => [`part-${at}`, "x".repeat(400)]));
    expect(withoutSecrets(asked(38))).toEqual(asked(38));
    const length = JSON.stringify(asked(39)).length;
    expect([length > 16_000, withoutSecrets(asked(39))]).toEqual([
      true,
      { length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });
});
