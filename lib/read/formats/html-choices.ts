import {
  attribute,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isUnseen,
  plainText,
} from "./html-nodes.ts";

/** The options of one question of a web form: what they are called, and which of them are chosen. `first`: where they begin in the page. */
export type ChoiceGroup = { first: HtmlElement; allowed: string[]; chosen: string[] };

/** The inputs and labels that belong to a group. */
export type Choices = ReadonlyMap<HtmlElement, ChoiceGroup>;

type Option = { input: HtmlElement; label: HtmlElement; key: string; text: string };

const LEAST = 2;
const FIELDS = ["input", "select", "textarea"];

/**
 * Radio buttons and tick boxes of one name, each with a label that says nothing else: a list to choose from, as a select is. What has no
 * label of its own, or a field inside, stays text with a mark before it.
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
    const name = attribute(input, "name") ?? "";
    const text = label ? plainText(label).replace(/\s+/g, " ").trim() : "";
    return label && name !== "" && text !== "" ? [{ input, label, key: `${typeOf(input)} ${name}`, text }] : [];
  });
  const counts = Map.groupBy(inputs, (input) => `${typeOf(input)} ${attribute(input, "name") ?? ""}`);
  const choices = new Map<HtmlElement, ChoiceGroup>();
  for (const [key, group] of Map.groupBy(options, (option) => option.key)) {
    // Where an option has no label, its text cannot be told from what stands around it.
    if (group.length < LEAST || group.length < (counts.get(key)?.length ?? 0)) continue;
    addGroup(choices, group);
  }
  return choices;
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
