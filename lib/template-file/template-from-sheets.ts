import { foldText } from "#lib/domain/fold-text.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { checkDraft } from "./check-draft.ts";
import { findTable, type ListTable, type TableRow } from "./list-table.ts";
import { type listWords, wordMeanings } from "./list-words.ts";
import type { FaultPlace, ReadTemplate, TemplateFault } from "./template-fault.ts";

type Words = ReturnType<typeof listWords>;
type ItemRow = TableRow<keyof Words["columns"]>;
type PointRow = TableRow<keyof Words["pointColumns"]>;

/** An item while it is read: its raw content, and where its fields stand. */
type RawItem = { content: Record<string, unknown> & { subPoints: object[] }; row: ItemRow; points: PointRow[] };

/**
 * Reads an item list from a workbook such as `templateAsWorkbook` makes, in either language, the columns in any order. null: the
 * document is no such workbook. A cell left empty means what is usual there.
 */
export function templateFromSheets(document: SourceDocument): ReadTemplate | null {
  const itemTables = tablesOf(document, wordMeanings("columns"), ["questionJa", "questionEn", "nameJa", "nameEn"]);
  if (itemTables.length === 0) return null;
  const pointTables = tablesOf(document, wordMeanings("pointColumns"), ["labelJa", "labelEn"]);
  const aboutTables = tablesOf(document, wordMeanings("about"), ["value"]);
  const items = itemTables.flatMap(({ rows }) => rows).map(readItem);
  const faults = [...itemTables, ...pointTables].flatMap(({ strangers }) => strangers);
  const byName = new Map([...items.map(byNumber), ...items.map(byKey)]);
  for (const row of pointTables.flatMap(({ rows }) => rows)) {
    const fault = addPoint(byName, row);
    if (fault) faults.push(fault);
  }
  if (faults.length > 0) return { ok: false, faults };
  const about = readAbout(aboutTables.flatMap(({ rows }) => rows));
  const name = document.name.replace(/\.\w{1,5}$/, "");
  const title = about.title.ja + about.title.en === "" ? name : about.title;
  const content = { ...about, title, items: items.map((item) => item.content) };
  return checkDraft(content, (path) => placeOf(items, path));
}

function tablesOf<Column extends string>(
  { sheets }: SourceDocument,
  meanings: ReadonlyMap<string, Column>,
  telling: readonly Column[],
): ListTable<Column>[] {
  const words = new Set([...meanings].filter(([, column]) => telling.includes(column)).map(([word]) => word));
  return sheets.flatMap((sheet) => {
    if (!sheet.cells.some(({ text }) => words.has(foldText(text)))) return [];
    const table = findTable(sheet, meanings);
    return table ? [table] : [];
  });
}

const answerTypes = wordMeanings("answerType");
const polarities = wordMeanings("polarity");

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
/** Left out where nothing stands, so that what is usual counts. */
const unlessEmpty = (field: string, text: string) => (text.trim() === "" ? {} : { [field]: text.trim() });

function readItem(row: ItemRow): RawItem {
  const content = {
    ...unlessEmpty("key", row.text("key")),
    number: row.text("number"),
    path: {
      ja: [...linesOf(row.text("sectionJa")), row.text("nameJa")],
      en: [...linesOf(row.text("sectionEn")), row.text("nameEn")],
    },
    question: { ja: row.text("questionJa"), en: row.text("questionEn") },
    aliases: linesOf(row.text("aliases")),
    ...unlessEmpty("answerType", meaning(answerTypes, row.text("answerType"))),
    ...unlessEmpty("polarity", meaning(polarities, row.text("polarity"))),
    subPoints: [],
    ...unlessEmpty("weight", row.text("weight")),
  };
  return { content, row, points: [] };
}

function meaning(meanings: ReadonlyMap<string, string>, text: string): string {
  return meanings.get(foldText(text)) ?? text;
}

// A list that a person begins has no keys yet: its numbers tell the items.
const byNumber = (item: RawItem) => [item.row.text("number").trim(), item] as const;
const byKey = (item: RawItem) => [String(item.content["key"] ?? ""), item] as const;

function addPoint(items: ReadonlyMap<string, RawItem>, row: PointRow): TemplateFault | null {
  const named = row.text("item").trim();
  const item = items.get(named);
  if (!item || named === "") return { code: "item-unknown", detail: named, place: row.placeOf("item") };
  item.points.push(row);
  item.content.subPoints.push({
    ...unlessEmpty("key", row.text("part")),
    label: { ja: row.text("labelJa"), en: row.text("labelEn") },
    cues: linesOf(row.text("cues")),
  });
  return null;
}

function readAbout(rows: readonly TableRow<keyof Words["about"]>[]) {
  const meanings = wordMeanings("about");
  const said = new Map(rows.map((row) => [meanings.get(foldText(row.text("field"))), row.text("value")]));
  return {
    ...unlessEmpty("key", said.get("listKey") ?? ""),
    title: { ja: said.get("titleJa") ?? "", en: said.get("titleEn") ?? "" },
    origin: said.get("origin") ?? "",
  };
}

const ITEM_COLUMNS: Record<string, keyof Words["columns"]> = {
  key: "key",
  number: "number",
  path: "nameJa",
  question: "questionJa",
  aliases: "aliases",
  answerType: "answerType",
  polarity: "polarity",
  weight: "weight",
};
const POINT_COLUMNS: Record<string, keyof Words["pointColumns"]> = { key: "part", label: "labelJa", cues: "cues" };

function placeOf(items: readonly RawItem[], [first, index, field, point, part]: readonly PropertyKey[]): FaultPlace {
  const item = first === "items" ? items[Number(index)] : undefined;
  if (!item) return { kind: "file" };
  const row = field === "subPoints" ? item.points[Number(point ?? 0)] : undefined;
  if (row) return row.placeOf(POINT_COLUMNS[String(part)] ?? "item");
  return item.row.placeOf(ITEM_COLUMNS[String(field)] ?? "nameJa");
}
