import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readDocument } from "#lib/read/read-document.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { understandSheet } from "../import/understand-sheet.ts";
import { understandLimited } from "./understand-limited.ts";

it("understands a sheet in a process of its own as it does without", async () => {
  const bytes = new Uint8Array(readFileSync(new URL("../../read/fixtures/reference.xlsx", import.meta.url)));
  const read = await readDocument({ bytes, name: "reference.xlsx" });
  const template = findBuiltInTemplate("mic-cloud");
  if (!read.ok || !template) throw new Error("no fixture");
  const input = { document: read.value, template };
  expect(await understandLimited(input)).toEqual({ ok: true, value: understandSheet(input) });
});
