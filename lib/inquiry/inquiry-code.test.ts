import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInquiryCodes, makeInquiryCode } from "./inquiry-code.ts";

const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(makeInquiryCode);

describe("codes of inquiries", () => {
  it.each([
    ["alone", "KQ-0000-0000"],
    ["in a sentence", "照会番号：KQ-0000-0000 です"],
    ["in full width and small letters", "ｋｑ－００００－００００"],
    ["with letters in place of digits", "KQ-OOOO-000O"],
    ["in a file's name", "確認事項 ベンダー KQ-0000-0000 (1).xlsx"],
  ])("are found %s", (_, text) => {
    expect(findInquiryCodes(text)).toEqual(["KQ-0000-0000"]);
  });

  it.each(["", "KQ-0000-0001", "KQ-0000-00000", "KQ-000-0000", "BACKQ 0000"])("%j holds none", (text) => {
    expect(findInquiryCodes(text)).toEqual([]);
  });

  it("any code is found again; with one sign changed it is no other", () => {
    fc.assert(
      fc.property(
        codes,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(..."23456789ABCDEFGHJKMNPQRSTVWXYZ"),
        (code, at, sign) => {
          expect(findInquiryCodes(`(${code})`)).toEqual([code]);
          const place = 3 + at + (at > 3 ? 1 : 0);
          const changed = code.slice(0, place) + sign + code.slice(place + 1);
          if (changed !== code) expect(findInquiryCodes(changed)).not.toContain(code);
        },
      ),
      { numRuns: 200 },
    );
  });
});
