import type { Language } from "#lib/domain/language.ts";
import { answerTypeSchema, type Item, type Template } from "#lib/domain/template.ts";
import type { Workbook, WorkbookColumn } from "#lib/domain/workbook.ts";
import { listWords } from "./list-words.ts";

type Words = ReturnType<typeof listWords>;

/**
 * An item list as a workbook to be changed in a spreadsheet program: items, their sub-points, and the list itself, a sheet each. Several
 * texts in a cell stand one a line. `templateFromSheets` reads the same list back, in whichever language it was written.
 */
export function templateAsWorkbook(
  template: Template,
  { language, madeAt }: { language: Language; madeAt: string },
): Workbook {
  const words = listWords(language);
  const { items, title } = template;
  return {
    title: title[language],
    madeAt,
    sheets: [
      {
        title: words.sheets.items,
        columns: itemColumns(words),
        rows: items.map((item) => itemRow(item, words)),
        frozenColumns: 2,
      },
      {
        title: words.sheets.points,
        columns: pointColumns(words),
        rows: items.flatMap(pointRows),
        frozenColumns: 1,
      },
      { title: words.sheets.about, columns: aboutColumns(words), rows: aboutRows(template, words), frozenColumns: 1 },
    ],
  };
}

function itemColumns({ columns, answerType, polarity }: Words): WorkbookColumn[] {
  return [
    { heading: columns.key, width: 24 },
    { heading: columns.number, width: 8 },
    { heading: columns.sectionJa, width: 24 },
    { heading: columns.sectionEn, width: 24 },
    { heading: columns.nameJa, width: 24 },
    { heading: columns.nameEn, width: 24 },
    { heading: columns.questionJa, width: 48 },
    { heading: columns.questionEn, width: 48 },
    { heading: columns.aliases, width: 48 },
    { heading: columns.answerType, width: 20, choices: answerTypeSchema.options.map((type) => answerType[type]) },
    { heading: columns.polarity, width: 20, choices: Object.values(polarity) },
    { heading: columns.weight, width: 8 },
  ];
}

function itemRow(item: Item, { answerType, polarity }: Words): string[] {
  const { key, number, path, question, aliases, weight } = item;
  const section = (language: Language) => path[language].slice(0, -1).join("\n");
  const name = (language: Language) => path[language].at(-1) ?? "";
  return [
    ...[key, number, section("ja"), section("en"), name("ja"), name("en"), question.ja, question.en],
    ...[aliases.join("\n"), answerType[item.answerType], polarity[item.polarity], String(weight)],
  ];
}

function pointColumns({ pointColumns: columns }: Words): WorkbookColumn[] {
  return [
    { heading: columns.item, width: 24 },
    { heading: columns.part, width: 20 },
    { heading: columns.labelJa, width: 32 },
    { heading: columns.labelEn, width: 32 },
    { heading: columns.cues, width: 48 },
  ];
}

function pointRows({ key: item, subPoints }: Item): string[][] {
  return subPoints.map(({ key, label, cues }) => [item, key, label.ja, label.en, cues.join("\n")]);
}

function aboutColumns({ about }: Words): WorkbookColumn[] {
  return [
    { heading: about.field, width: 32 },
    { heading: about.value, width: 80 },
  ];
}

function aboutRows({ key, title, origin }: Template, { about }: Words): string[][] {
  return [
    [about.listKey, key],
    [about.titleJa, title.ja],
    [about.titleEn, title.en],
    [about.origin, origin],
  ];
}
