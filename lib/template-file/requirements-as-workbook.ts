import type { Language } from "#lib/domain/language.ts";
import type { Condition, Requirement, RequirementProfile } from "#lib/domain/requirements.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import type { Workbook } from "#lib/domain/workbook.ts";
import { requirementWords } from "./requirement-words.ts";

type Words = ReturnType<typeof requirementWords>;

/**
 * A requirement profile as a workbook to be filled in: every item of the list with what is asked of it, then what the profile asks of
 * items that this list does not have. Conditions stand in the words of the yaml file. `requirementsFromSheets` reads the same
 * profile back, in whichever language it was written.
 */
export function requirementsAsWorkbook(
  profile: RequirementProfile,
  { template, language, madeAt }: { template: Template; language: Language; madeAt: string },
): Workbook {
  const words = requirementWords(language);
  const { columns, asks, about } = words;
  const asked = new Map(profile.requirements.map((requirement) => [requirement.item, requirement]));
  const known = new Set(template.items.map(({ key }) => key));
  const strange = profile.requirements.filter(({ item }) => !known.has(item));
  return {
    title: typeof profile.name === "string" ? profile.name : profile.name[language],
    madeAt,
    sheets: [
      {
        title: words.sheets.requirements,
        columns: [
          { heading: columns.item, width: 24 },
          { heading: columns.number, width: 8 },
          { heading: columns.name, width: 28 },
          { heading: columns.question, width: 48 },
          { heading: columns.asked, width: 14, choices: Object.values(asks) },
          { heading: columns.weight, width: 8 },
          { heading: columns.condition, width: 60 },
        ],
        rows: [
          ...template.items.map((item) => [...itemCells(item, language), ...askedCells(asked.get(item.key), words)]),
          ...strange.map((requirement) => [requirement.item, "", "", "", ...askedCells(requirement, words)]),
        ],
        frozenColumns: 3,
      },
      {
        title: words.sheets.about,
        columns: [
          { heading: about.field, width: 32 },
          { heading: about.value, width: 80 },
        ],
        rows: [[about.list, profile.template], ...nameRows(profile, words)],
        frozenColumns: 1,
      },
    ],
  };
}

function itemCells({ key, number, path, question }: Item, language: Language): string[] {
  return [key, number, path[language].join(" › "), question[language]];
}

function askedCells(requirement: Requirement | undefined, { asks }: Words): string[] {
  if (!requirement) return ["", "", ""];
  const { must, weight, accept } = requirement;
  return [must ? asks.must : asks.weighed, weight === undefined ? "" : String(weight), accept ? asYaml(accept) : ""];
}

// What a cell may lose on its way: breaks, marks of direction, spaces that are none.
const UNSEEN = /(?! )[\p{C}\p{Z}]/gu;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/**
 * As yaml on one line: json with plain names of fields, whose breaks lie between its parts only. The yaml library's own flow style breaks
 * lines within texts.
 */
function asYaml(condition: Condition): string {
  return JSON.stringify(condition, null, 1)
    .replace(/\n\s*/g, " ")
    .replace(/"(\w+)":/g, "$1:")
    .replace(UNSEEN, escaped);
}

function nameRows({ name }: RequirementProfile, { about }: Words): string[][] {
  if (typeof name === "string") return [[about.name, name]];
  return [
    [about.nameJa, name.ja],
    [about.nameEn, name.en],
  ];
}
