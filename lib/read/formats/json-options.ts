import { readLimits } from "../limits.ts";
import { isObject, type JsonObject, objectsOf, valueText } from "./json-values.ts";

/** Texts that a list of options offers, by the id under which answers name them. */
type Options = ReadonlyMap<string, string>;

const IDS = ["id", "value", "key", "code"];
const TEXTS = ["text", "label", "title", "name"];
const NAMED = /option|choice|scale|enum|answer[-_ ]?(?:set|list|legend)|response[-_ ]?set/i;
const MOST = 200;

/** A list of ids with their texts under a key that calls it options; null for any other value. */
function readOptions(key: string, value: unknown): Options | null {
  const items = objectsOf(value);
  if (!Array.isArray(value) || items.length < 2 || items.length < value.length || items.length > MOST) return null;
  if (!NAMED.test(key)) return null;
  const pairs = items.flatMap((item): [string, string][] => {
    const id = IDS.map((name) => item[name]).find((each) => typeof each === "string" || typeof each === "number");
    const text = TEXTS.map((name) => item[name]).find((each) => typeof each === "string");
    return id !== undefined && typeof text === "string" && String(id) !== text ? [[String(id), text]] : [];
  });
  return pairs.length === items.length ? new Map(pairs) : null;
}

/** Lists of options that stand together under names to which questions refer: `{ "optionSets": { "os-1": [ … ] } }`. */
function findSets(value: unknown, sets: Map<string, Options>, depth = 0): void {
  if (depth > readLimits.depth || typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (isObject(member) && NAMED.test(key))
      for (const [name, list] of Object.entries(member)) {
        const options = readOptions(key, list);
        if (options) sets.set(name, options);
      }
    findSets(member, sets, depth + 1);
  }
}

/**
 * A document in which answers that name an option by its id say its text instead ("o2" → "No"): the option of a list in the question itself,
 * or of a set that the question names. The lists become texts, so that no option is taken for a row. Anything else stays as it is.
 */
export function showOptions(root: unknown): unknown {
  const sets = new Map<string, Options>();
  findSets(root, sets);
  return show(root, { sets, depth: 0 });
}

// Keys under which a question says what was answered; a number or a comment may look like an id.
const ANSWERS = /answer|response|reply|select|chosen|picked|^values?$|回答/i;
const OTHERS = /comment|note|remark|score|weight|order|count|set$|type|date|by$/i;
const PARTS = /^(?:ids?|values?|keys?|codes?|options?|selected|choices?|answers?)$/i;

type Showing = { sets: ReadonlyMap<string, Options>; depth: number };

function show(value: unknown, { sets, depth }: Showing): unknown {
  // Deeper ones are refused by who reads the rows.
  if (depth > readLimits.depth || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => show(item, { sets, depth: depth + 1 }));
  const object = value as JsonObject;
  const own = Object.entries(object).flatMap(([key, member]) => readOptions(key, member) ?? []);
  const named = Object.values(object).flatMap((member) => (typeof member === "string" ? (sets.get(member) ?? []) : []));
  const [options] = [...own, ...named];
  return Object.fromEntries(
    Object.entries(object).map(([key, member]): [string, unknown] => {
      if (readOptions(key, member) || (sets.size > 0 && isSets(key, member))) return [key, valueText(member)];
      const answers = ANSWERS.test(key) && !OTHERS.test(key);
      return [key, options && answers ? replaced(member, options) : show(member, { sets, depth: depth + 1 })];
    }),
  );
}

const isSets = (key: string, value: unknown): boolean =>
  isObject(value) && NAMED.test(key) && Object.values(value).every((list) => readOptions(key, list) !== null);

/** The ids in an answer, its parts and its lists, as texts. */
function replaced(value: unknown, options: Options): unknown {
  if (typeof value === "string" || typeof value === "number") return options.get(String(value)) ?? value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === "object" ? item : replaced(item, options)));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      PARTS.test(key) && (typeof member !== "object" || Array.isArray(member)) ? replaced(member, options) : member,
    ]),
  );
}
