import { describe, expect, it } from "vitest";
import { bucketSchema, columnRoleSchema, rowReasonSchema } from "#lib/domain/source-row.ts";
import enBuckets from "#lib/i18n/messages/en/buckets.json" with { type: "json" };
import enReasons from "#lib/i18n/messages/en/reasons.json" with { type: "json" };
import enRoles from "#lib/i18n/messages/en/roles.json" with { type: "json" };
import jaBuckets from "#lib/i18n/messages/ja/buckets.json" with { type: "json" };
import jaReasons from "#lib/i18n/messages/ja/reasons.json" with { type: "json" };
import jaRoles from "#lib/i18n/messages/ja/roles.json" with { type: "json" };

describe("words for what recognition says", () => {
  it.each([
    { title: "reasons, ja", words: jaReasons, codes: rowReasonSchema.options },
    { title: "reasons, en", words: enReasons, codes: rowReasonSchema.options },
    { title: "roles, ja", words: jaRoles, codes: columnRoleSchema.options },
    { title: "roles, en", words: enRoles, codes: columnRoleSchema.options },
    { title: "buckets, ja", words: jaBuckets, codes: bucketSchema.options },
    { title: "buckets, en", words: enBuckets, codes: bucketSchema.options },
  ])("$title: every code has one", ({ words, codes }) => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    expect(Object.values(words).every((word) => word.trim() !== "")).toBe(true);
  });
});
