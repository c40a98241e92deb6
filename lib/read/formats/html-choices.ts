import { attribute, descendants, type HtmlElement, type HtmlNode, isElement, textNodes } from "./html-nodes.ts";
import { isUnseen } from "./html-unseen.ts";

/** The options of one question of a web form: what they are called, and which of them are chosen. `first`: where they begin in the page. */
export type ChoiceGroup = { first: HtmlElement; allowed: string[]; chosen: string[] };

/** The inputs and labels that belong to a group. */
export type Choices = ReadonlyMap<HtmlElement, ChoiceGroup>;

type Option = { input: HtmlElement; label: HtmlElement; key: string; text: string };

const LEAST = 2;
const FIELDS = ["input", "select", "textarea"];

/**
 * Radio buttons and tick boxes of one name, each with a label that says nothing else, one right after the other: a list to choose from,
 * as a select is. What has no label of its own, a field inside or text between, or is no choice of one list, stays text with a mark before it.
 */
export function findChoices(page: { childNodes: HtmlNode[] }): Choices {
  const roots = page.childNodes.filter(isElement);
  const all = (tagName: string) =>
    roots.flatMap((root) => descendants(root, tagName, "")).filter((node) => !isUnseen(node));
  const inputs = all("input").filter((input) => ["checkbox", "radio"].includes(typeOf(input)));
  if (inputs.length < LEAST) return new Map();
  const labels = findLabels(all("label"));
  const options = inputs.flatMap((input): Option[] => {
    const label = labels.get(input) ?? labels.get(attribute(input, "id") ?? "");
    const text = label ? textOf(label) : "";
    return label && attribute(input, "name") && text !== "" ? [{ input, label, key: keyOf(input), text }] : [];
  });
  // Where an option has no label, its text cannot be told from what stands around it.
  const labelled = new Set(options.map(({ input }) => input));
  const unclear = new Set(inputs.filter((input) => !labelled.has(input)).map(keyOf));
  const choices = new Map<HtmlElement, ChoiceGroup>();
  for (const run of findRuns(roots, options))
    if (isChoice(run) && !unclear.has(run[0]?.key ?? "")) addGroup(choices, run);
  return choices;
}

const keyOf = (input: HtmlElement): string => `${typeOf(input)} ${attribute(input, "name") ?? ""}`;

const textOf = (label: HtmlElement): string =>
  textNodes(label, isUnseen)
    .map(({ value }) => value)
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** Whether options can be those of one question: two or more, all different, of buttons one pressed at the most. */
function isChoice(options: readonly Option[]): boolean {
  const pressed = options.filter(({ input }) => typeOf(input) === "radio" && attribute(input, "checked") !== undefined);
  return (
    options.length >= LEAST && new Set(options.map(({ text }) => text)).size === options.length && pressed.length <= 1
  );
}

/**
 * Options of one key that follow each other: text, another field or a form parts them. So does a row of a table where they are tick boxes,
 * for each may be the answer to its row; radio buttons of one name are one choice wherever they stand.
 */
function findRuns(roots: readonly HtmlElement[], options: readonly Option[]): Option[][] {
  const byElement = new Map(
    options.flatMap((option) => [[option.input, option] as const, [option.label, option] as const]),
  );
  // Its field and its label both name an option.
  const taken = new Set<Option>();
  const runs: Option[][] = [];
  let run: Option[] = [];
  const add = (option: Option) => {
    if (taken.has(option)) return;
    taken.add(option);
    if (run[0]?.key !== option.key) {
      run = [];
      runs.push(run);
    }
    run.push(option);
  };
  const open: HtmlNode[] = [...roots].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) {
      if ("value" in node && node.value.trim() !== "") run = [];
      continue;
    }
    const option = byElement.get(node);
    if (option) add(option);
    else if (!isUnseen(node)) {
      if (isParting(node, run)) run = [];
      open.push(...[...node.childNodes].reverse());
    }
  }
  return runs;
}

function isParting(element: HtmlElement, [first]: readonly Option[]): boolean {
  if (element.tagName === "tr") return first !== undefined && typeOf(first.input) === "checkbox";
  return element.tagName === "form" || (FIELDS.includes(element.tagName) && typeOf(element) !== "hidden");
}

const typeOf = (input: HtmlElement): string => (attribute(input, "type") ?? "").toLowerCase();

/** Labels by the input inside, or by the id of the one they are for. One with several fields inside names none of them. */
function findLabels(labels: readonly HtmlElement[]): Map<HtmlElement | string, HtmlElement> {
  const found = new Map<HtmlElement | string, HtmlElement>();
  for (const label of labels) {
    const inside = FIELDS.flatMap((tagName) => descendants(label, tagName, ""));
    const [input] = inside;
    if (inside.length === 1 && input) found.set(input, label);
    else if (inside.length === 0) found.set(attribute(label, "for") ?? label, label);
  }
  found.delete("");
  return found;
}

function addGroup(choices: Map<HtmlElement, ChoiceGroup>, options: readonly Option[]): void {
  const [{ input, label }] = options as [Option];
  const isInside = input.parentNode === label || descendants(label, "input", "").length > 0;
  const group: ChoiceGroup = {
    first: isInside ? label : input,
    allowed: options.map(({ text }) => text),
    chosen: options.flatMap((option) => (attribute(option.input, "checked") === undefined ? [] : [option.text])),
  };
  for (const option of options) {
    choices.set(option.input, group);
    choices.set(option.label, group);
  }
}
