import type { Item, Template } from "#lib/domain/template.ts";

/** A template under the hands of a person, and the way back. */
export type TemplateDraft = {
  template: Template;
  /** Key of the item that is open. */
  selected: string;
  past: readonly { template: Template; selected: string }[];
};

export type TemplateAction =
  | { kind: "select"; item: string }
  /** Goes to the item before or after. */
  | { kind: "step"; by: 1 | -1 }
  /** Moves the open item among the others. */
  | { kind: "move"; by: 1 | -1 }
  /** A new item after the open one, in its section. */
  | { kind: "add"; key: string }
  | { kind: "remove" }
  | { kind: "change"; item: string; patch: Partial<Omit<Item, "key">> }
  /** Renames the open item's section in all items that stand in it. */
  | { kind: "rename-section"; from: string[]; section: { ja: string[]; en: string[] } }
  /** What is said of the list itself; its key only while the list is new. */
  | { kind: "describe"; patch: Partial<Pick<Template, "key" | "title" | "origin">> }
  /** Everything but the key is another list's, as it was read from a file. */
  | { kind: "replace"; by: Template }
  | { kind: "renumber" }
  | { kind: "add-alias"; item: string; wording: string }
  | { kind: "undo" };

/** A draft in which nothing is changed yet. */
export function startDraft(template: Template): TemplateDraft {
  return { template, selected: template.items[0]?.key ?? "", past: [] };
}

/** The next draft. */
export function editTemplate(draft: TemplateDraft, action: TemplateAction): TemplateDraft {
  const { template, selected } = draft;
  const { items } = template;
  const at = items.findIndex(({ key }) => key === selected);
  const keep = (changed: Partial<Template>, next = selected): TemplateDraft => ({
    template: { ...template, ...changed },
    selected: next,
    past: [...draft.past, { template, selected }],
  });
  switch (action.kind) {
    case "select":
      return { ...draft, selected: action.item };
    case "step":
      return { ...draft, selected: items[at + action.by]?.key ?? selected };
    case "move": {
      const [item, other] = [items[at], items[at + action.by]];
      if (!item || !other) return draft;
      return keep({ items: items.with(at, other).with(at + action.by, item) });
    }
    case "add":
      return keep({ items: items.toSpliced(at + 1, 0, newItem(action.key, items[at])) }, action.key);
    case "remove": {
      if (items.length < 2) return draft;
      const left = items.toSpliced(at, 1);
      return keep({ items: left }, (left[at] ?? left.at(-1))?.key ?? "");
    }
    case "change":
      return keep({ items: changeItem(items, action.item, (item) => ({ ...item, ...action.patch })) });
    case "rename-section":
      return keep({ items: items.map((item) => renameSection(item, action)) });
    case "describe":
      return keep(action.patch);
    case "replace": {
      const { title, origin, items: read } = action.by;
      return keep({ title, origin, items: read }, read[0]?.key ?? "");
    }
    case "renumber":
      return keep({ items: items.map((item, index) => ({ ...item, number: String(index + 1) })) });
    case "add-alias": {
      const add = (item: Item) => ({ ...item, aliases: [...new Set([...item.aliases, action.wording])] });
      return keep({ items: changeItem(items, action.item, add) });
    }
    case "undo": {
      const last = draft.past.at(-1);
      return last ? { ...last, past: draft.past.slice(0, -1) } : draft;
    }
  }
}

/** What differs between two versions, by item key. */
export function compareTemplates(
  before: Template,
  after: Template,
): { added: number; removed: number; changed: number } {
  const old = new Map(before.items.map((item) => [item.key, JSON.stringify(item)]));
  const now = new Set(after.items.map(({ key }) => key));
  return {
    added: after.items.filter(({ key }) => !old.has(key)).length,
    removed: before.items.filter(({ key }) => !now.has(key)).length,
    changed: after.items.filter((item) => old.has(item.key) && old.get(item.key) !== JSON.stringify(item)).length,
  };
}

/** Whether anything differs between two versions, the order of their items included. */
export function isSameList(before: Template, after: Template): boolean {
  const said = ({ title, origin, items }: Template) => JSON.stringify([title.ja, title.en, origin, items]);
  return said(before) === said(after);
}

/** A list with which a person begins: one item, about which nothing is said yet. */
export function emptyTemplate(): Template {
  const item = { ...newItem(newItemKey(), undefined), number: "1" };
  return {
    key: `list-${crypto.randomUUID().slice(0, 8)}`,
    version: 1,
    title: { ja: "", en: "" },
    origin: "",
    items: [item],
  };
}

/** A key that no part of these has: "part-3". */
export function freeKey(taken: readonly { key: string }[]): string {
  const numbers = taken.map(({ key }) => Number(/^part-(\d+)$/.exec(key)?.[1] ?? 0));
  return `part-${Math.max(0, ...numbers) + 1}`;
}

/** A key that no item of any version has had: an old decision must not come to mean a new item. */
export function newItemKey(): string {
  return `item-${crypto.randomUUID().slice(0, 13)}`;
}

function changeItem(items: readonly Item[], key: string, change: (item: Item) => Item): Item[] {
  return items.map((item) => (item.key === key ? change(item) : item));
}

function renameSection(
  item: Item,
  { from, section }: { from: string[]; section: { ja: string[]; en: string[] } },
): Item {
  if (item.path.ja.slice(0, -1).join("\n") !== from.join("\n")) return item;
  const path = (language: "ja" | "en") => [...section[language], item.path[language].at(-1) ?? ""];
  return { ...item, path: { ja: path("ja"), en: path("en") } };
}

function newItem(key: string, beside: Item | undefined): Item {
  return {
    key,
    number: "",
    path: { ja: [...(beside?.path.ja.slice(0, -1) ?? []), ""], en: [...(beside?.path.en.slice(0, -1) ?? []), ""] },
    question: { ja: "", en: "" },
    aliases: [],
    answerType: "yes-no-detail",
    polarity: "positive",
    subPoints: [],
    weight: 1,
  };
}
