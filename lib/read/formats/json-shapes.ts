import { readLimits } from "../limits.ts";
import { isObject, type JsonObject, objectsOf } from "./json-values.ts";

/** What the objects of one document are to it. */
export type JsonShapes = {
  /** Whether an object of a list is a row, and not a heading over those that it holds: it holds none, or has all that rows have. */
  isRecord: (item: JsonObject) => boolean;
  /** Whether a value holds objects that are rows of their own: a list with objects in it, an object of nothing else. */
  holdsRows: (value: unknown) => boolean;
};

// Keys that nearly every row has; a heading lacks the answer.
const USUAL_SHARE = 0.9;
const FEWEST_KEYS = 3;

/** Looks through a document for what its rows have in common and for lists of choices that objects repeat. */
export function learnShapes(root: unknown): JsonShapes {
  const choices = findChoices(root);
  const isChoices = (value: unknown) => choices.size > 0 && isFlatList(value) && choices.has(JSON.stringify(value));
  const holdsRows = (value: unknown) => holdsObjects(value) && !isChoices(value);
  const holdsNone = (item: JsonObject) => !Object.values(item).some(holdsRows);
  const counts = new Map<string, number>();
  let records = 0;
  for (const item of listItems(root)) {
    // A choice is no row, and rows have more than a name.
    if (Object.keys(item).length < FEWEST_KEYS || !holdsNone(item)) continue;
    records += 1;
    for (const key of Object.keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count >= records * USUAL_SHARE).map(([key]) => key);
  const hasAll = (item: JsonObject) => usual.length >= FEWEST_KEYS && usual.every((key) => Object.hasOwn(item, key));
  return { isRecord: (item) => holdsNone(item) || hasAll(item), holdsRows };
}

/** A list with objects in it, or an object whose every member is one. */
function holdsObjects(value: unknown): boolean {
  if (Array.isArray(value)) return objectsOf(value).length > 0;
  const members = isObject(value) ? Object.values(value) : [];
  return members.length > 0 && members.every((member) => isObject(member) || objectsOf(member).length > 0);
}

/** A list of small objects that hold nothing else: only such lists are compared, so that the work stays linear. */
function isFlatList(value: unknown): value is JsonObject[] {
  const isFlat = (item: unknown) => isObject(item) && Object.values(item).every((member) => typeof member !== "object");
  return Array.isArray(value) && value.length > 0 && value.length <= 50 && value.every(isFlat);
}

/** Lists that stand to the letter the same in several objects: what may be chosen, not what was asked. */
function findChoices(root: unknown): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const item of listItems(root)) {
    for (const value of Object.values(item)) {
      if (!isFlatList(value)) continue;
      const text = JSON.stringify(value);
      if (seen.has(text)) repeated.add(text);
      seen.add(text);
    }
  }
  return repeated;
}

/** All objects that stand in lists, at any depth. */
function* listItems(value: unknown, inList = false, depth = 0): Generator<JsonObject> {
  if (depth > readLimits.depth * 2 || typeof value !== "object" || value === null) return;
  if (isObject(value) && inList) yield value;
  for (const member of Object.values(value)) yield* listItems(member, Array.isArray(value), depth + 1);
}
