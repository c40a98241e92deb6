import { parse } from "yaml";
import { foldText } from "#lib/domain/fold-text.ts";
import { type RequirementProfile, requirementProfileSchema } from "#lib/domain/requirements.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { findTable, type TableRow } from "./list-table.ts";
import { requirementMeanings, type requirementWords } from "./requirement-words.ts";

type Words = ReturnType<typeof requirementWords>;
type Column = keyof Words["columns"];

/** A profile as read, or where and what is wrong: "要件 G7: …". */
export type ReadRequirements = { ok: true; value: RequirementProfile } | { ok: false; detail: string };

/** A requirement while it is read, or what is wrong with its row. */
type Raw = { row: TableRow<Column>; content: Record<string, unknown> } | { fault: string };

/**
 * Reads a requirement profile from a workbook such as `requirementsAsWorkbook` makes, in either language, the columns in any order. A row
 * where nothing is asked is left out. null: the document is no such workbook.
 */
export function requirementsFromSheets({ sheets, name }: SourceDocument): ReadRequirements | null {
  const tables = sheets.flatMap((sheet) => findTable(sheet, requirementMeanings("columns")) ?? []);
  if (tables.length === 0) return null;
  const [stranger] = tables.flatMap(({ strangers }) => strangers);
  if (stranger) return refuse(placeText(stranger.place), stranger.detail);
  const rows = tables.flatMap((table) => table.rows.flatMap((row) => readRow(row) ?? []));
  const faulty = rows.find((row) => "fault" in row);
  if (faulty) return { ok: false, detail: faulty.fault };
  const asked = rows.filter((row) => "content" in row);
  const about = sheets.flatMap((sheet) => findTable(sheet, requirementMeanings("about"))?.rows ?? []);
  const content = {
    ...readAbout(about, name.replace(/\.\w{1,5}$/, "")),
    requirements: asked.map((row) => row.content),
  };
  const read = requirementProfileSchema.safeParse(content);
  if (read.success) return { ok: true, value: read.data };
  const [issue] = read.error.issues;
  const [first, index, field] = issue?.path ?? [];
  const row = first === "requirements" ? asked[Number(index)]?.row : undefined;
  const place = row ? placeText(row.placeOf(COLUMN[String(field)] ?? "item")) : String(first ?? "");
  return refuse(place, issue?.message ?? "");
}

const COLUMN: Record<string, Column> = { weight: "weight", accept: "condition" };

const asks = requirementMeanings("asks");

function readRow(row: TableRow<Column>): Raw | null {
  const [item, asked, weight, condition] = (["item", "asked", "weight", "condition"] as const).map((column) =>
    row.text(column).trim(),
  ) as [string, string, string, string];
  const fault = (column: Column, detail: string): Raw => ({ fault: `${placeText(row.placeOf(column))}: ${detail}` });
  // A weight without a word beside it is asked for all the same.
  const meant = asked === "" ? (weight + condition === "" ? "no" : "weighed") : asks.get(foldText(asked));
  if (meant === undefined) return fault("asked", asked);
  if (meant === "no") return null;
  const amount = weight === "" ? undefined : Number(foldText(weight));
  if (Number.isNaN(amount)) return fault("weight", weight);
  let accept: unknown;
  try {
    accept = condition === "" ? undefined : parse(condition);
  } catch (error) {
    return fault("condition", error instanceof Error ? (error.message.split("\n")[0] ?? "") : "");
  }
  return {
    row,
    content: {
      item,
      must: meant === "must",
      ...(amount !== undefined && { weight: amount }),
      ...(accept !== undefined && { accept }),
    },
  };
}

function readAbout(rows: readonly TableRow<keyof Words["about"]>[], fileName: string) {
  const meanings = requirementMeanings("about");
  const said = new Map(rows.map((row) => [meanings.get(foldText(row.text("field"))), row.text("value").trim()]));
  const [ja, en] = [said.get("nameJa") ?? "", said.get("nameEn") ?? ""];
  const plain = said.get("name") || ja || en || fileName;
  return { name: ja && en ? { ja, en } : plain, template: said.get("list") ?? "" };
}

function placeText(place: ReturnType<TableRow<Column>["placeOf"]>): string {
  return place.kind === "cell" ? `${place.sheet} ${place.cell}` : "";
}

function refuse(place: string, detail: string): ReadRequirements {
  return { ok: false, detail: [place, detail].filter(Boolean).join(": ") };
}
