import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type RefObject, useReducer, useRef, useState } from "react";
import { useLeaveGuard } from "#components/shared/use-leave-guard.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import {
  compareTemplates,
  editTemplate,
  isSameList,
  startDraft,
  type TemplateAction,
  type TemplateDraft,
} from "./edit-template.ts";
import { postVersion, type SaveFailure } from "./post-version.ts";

type Opened = {
  template: Template;
  /** The newest version that is stored; 0: the list is new. */
  newest: number;
};

export type TemplateDesk = {
  draft: TemplateDraft;
  /** The item that is open, and the other items of its section. */
  item: Item | undefined;
  sameSection: number;
  changes: ReturnType<typeof compareTemplates>;
  /** There is something to save. */
  isChanged: boolean;
  isSaving: boolean;
  failure: SaveFailure | null;
  list: RefObject<HTMLDivElement | null>;
  dispatch: (action: TemplateAction) => void;
  /** The same, and the line of the open item takes the focus once it is drawn. */
  act: (action: TemplateAction) => void;
  save: (basedOn: number) => Promise<void>;
};

/** An item list under a person's hands: the draft, what differs from what is stored, and the way to store it. */
export function useTemplateDesk({ template, newest }: Opened): TemplateDesk {
  const t = useTranslations("templates.editor");
  const router = useRouter();
  const [draft, dispatch] = useReducer(editTemplate, template, startDraft);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [isSaved, setSaved] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { items } = draft.template;
  const item = items.find(({ key }) => key === draft.selected) ?? items[0];
  const isChanged = newest === 0 || !isSameList(template, draft.template);
  useLeaveGuard(isChanged && !isSaved, t("leave"));

  async function save(basedOn: number): Promise<void> {
    if (!isChanged || isSaving) return;
    setSaving(true);
    const outcome = await postVersion({ template: draft.template, basedOn });
    setSaving(false);
    setFailure(outcome.ok ? null : outcome.failure);
    if (!outcome.ok) return;
    setSaved(true);
    router.push(`/templates/${draft.template.key}`);
    router.refresh();
  }

  function act(action: TemplateAction): void {
    dispatch(action);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  }

  const sectionOf = ({ path }: Item) => path.ja.slice(0, -1).join("\n");
  const sameSection = item ? items.filter((one) => sectionOf(one) === sectionOf(item)).length - 1 : 0;
  const changes = compareTemplates(template, draft.template);
  return { draft, item, sameSection, changes, isChanged, isSaving, failure, list, dispatch, act, save };
}
