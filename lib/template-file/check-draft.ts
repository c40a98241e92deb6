import type { core } from "zod";
import type { Item, SubPoint, Template } from "#lib/domain/template.ts";
import { findTooLong, templateLimits } from "#lib/domain/template-limits.ts";
import { tidyTemplate } from "#lib/domain/tidy-template.ts";
import { draftSchema, type TemplateDraft } from "./draft-schema.ts";
import { keyOfWording } from "./key-of-wording.ts";
import type { FaultPlace, ReadTemplate, TemplateFault } from "./template-fault.ts";

type Path = readonly PropertyKey[];
type PlaceOf = (path: Path) => FaultPlace;

const MOST_FAULTS = 20;

/**
 * Makes an item list of what a file holds, or says all that is wrong with it. `content`: as `draftSchema` has it; `placeOf`: where in the
 * file a path of it stands. `version` is 1: who stores the list counts.
 */
export function checkDraft(content: unknown, placeOf: PlaceOf): ReadTemplate {
  const read = draftSchema.safeParse(content, { reportInput: true });
  if (!read.success) return refuse(read.error.issues.flatMap((issue) => toFaults(issue, placeOf)));
  const template = tidyTemplate(withKeys(read.data));
  const faults = findFaults(template, placeOf);
  return faults.length > 0 ? refuse(faults) : { ok: true, template };
}

function refuse(faults: TemplateFault[]): ReadTemplate {
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
}

function toFaults(issue: core.$ZodIssue, placeOf: PlaceOf): TemplateFault[] {
  const fault = (code: TemplateFault["code"], detail = "", path: Path = issue.path) => ({
    code,
    detail,
    place: placeOf(path),
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => fault("field-unknown", key, [...issue.path, key]));
    case "invalid_value":
      return [fault("not-allowed", issue.values.join(", "))];
    case "invalid_format":
      return issue.path.at(-1) === "weight" ? [fault("not-allowed", "0, 0.5, 1, 2, …")] : [fault("key-malformed")];
    case "too_small":
      return [fault(issue.path.at(-1) === "items" ? "no-items" : "not-allowed")];
    case "invalid_type":
      return issue.input === undefined
        ? [fault("field-missing", issue.path.join("."))]
        : [fault("malformed", `${issue.path.join(".")}: ${issue.expected}`)];
    default:
      return [fault("malformed", `${issue.path.join(".")}: ${issue.message}`)];
  }
}

function withKeys({ key, title, origin, items }: TemplateDraft): Template {
  const taken = new Set(items.map((item) => item.key));
  return {
    key: key ?? keyOfWording("list", [title.ja, title.en], new Set()),
    version: 1,
    title,
    origin,
    items: items.map((item): Item => {
      const { path, question, subPoints } = item;
      const made = item.key ?? keyOfWording("item", [...path.ja, ...path.en, question.ja, question.en], taken);
      return { ...item, key: made, subPoints: subPoints.map(pointWithKey) };
    }),
  };
}

function pointWithKey(point: TemplateDraft["items"][number]["subPoints"][number], index: number): SubPoint {
  return { ...point, key: point.key ?? `part-${index + 1}` };
}

function findFaults({ title, items }: Template, placeOf: PlaceOf): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const add = (code: TemplateFault["code"], path: Path, detail = "") =>
    faults.push({ code, detail, place: placeOf(path) });
  if (title.ja === "") add("title-missing", ["title"]);
  if (items.length > templateLimits.items) add("too-many-items", [], String(templateLimits.items));
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const at = ["items", index];
    if (seen.has(item.key)) add("key-twice", [...at, "key"], item.key);
    seen.add(item.key);
    if (item.path.ja.length === 0 || item.question.ja === "") add("name-or-question-missing", at);
    const tooLong = findTooLong(item);
    if (tooLong) add("text-too-long", [...at, tooLong], String(templateLimits.characters));
    const points = new Set(item.subPoints.map(({ key }) => key));
    if (points.size < item.subPoints.length) add("key-twice", [...at, "subPoints"]);
  }
  return faults;
}
