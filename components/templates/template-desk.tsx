"use client";

import { Button, TextInput } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useReducer, useRef, useState } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { useLeaveGuard } from "#components/shared/use-leave-guard.ts";
import type { Template } from "#lib/domain/template.ts";
import { compareTemplates, editTemplate, newItemKey, startDraft, type TemplateAction } from "./edit-template.ts";
import { ItemForm } from "./item-form.tsx";
import { ItemList } from "./item-list.tsx";
import { postVersion, type SaveFailure } from "./post-version.ts";
import { type Suggestion, SuggestionList } from "./suggestion-list.tsx";
import classes from "./template-desk.module.css";
import { type VersionLine, VersionList } from "./version-list.tsx";

type TemplateDeskProps = {
  template: Template;
  title: string;
  versions: readonly VersionLine[];
  suggestions: readonly Suggestion[];
};

const KEYS = ["move", "order", "open", "add", "remove", "undo", "save"] as const;
const HINTS: Record<(typeof KEYS)[number], string[]> = {
  move: ["↑", "↓"],
  order: ["Alt ↑", "Alt ↓"],
  open: ["Enter"],
  add: ["N"],
  remove: ["Delete"],
  undo: ["U"],
  save: ["Ctrl S"],
};

/** An item list under a person's hands. Saving makes a new version; those that are there stay as they are. */
export function TemplateDesk({ template, title, versions, suggestions }: TemplateDeskProps) {
  const t = useTranslations("templates.editor");
  const common = useTranslations("common");
  const router = useRouter();
  const [draft, dispatch] = useReducer(editTemplate, template, startDraft);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [saved, setSaved] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const { items } = draft.template;
  const item = items.find(({ key }) => key === draft.selected) ?? items[0];
  const changes = compareTemplates(template, draft.template);
  const retitled = JSON.stringify(template.title) !== JSON.stringify(draft.template.title);
  const reordered = template.items.map(({ key }) => key).join() !== items.map(({ key }) => key).join();
  const isChanged = reordered || retitled || changes.changed > 0;
  const newest = versions[0]?.version ?? template.version;
  useLeaveGuard(isChanged && !saved, t("leave"));

  async function save(basedOn: number): Promise<void> {
    if (!isChanged || saving) return;
    setSaving(true);
    const outcome = await postVersion({ template: draft.template, basedOn });
    setSaving(false);
    setFailure(outcome.ok ? null : outcome.failure);
    if (!outcome.ok) return;
    setSaved(true);
    router.push(`/templates/${template.key}`);
    router.refresh();
  }

  /** The line of the open item takes the focus once it is drawn. */
  function act(action: TemplateAction): void {
    dispatch(action);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  }

  function onListKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    const by = event.key === "ArrowDown" ? 1 : -1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") act({ kind: event.altKey ? "move" : "step", by });
    else if (event.key === "Enter") form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
    else if (event.key.toLowerCase() === "n") act({ kind: "add", key: newItemKey() });
    else if (event.key === "Delete") act({ kind: "remove" });
    else if (event.key.toLowerCase() === "u") act({ kind: "undo" });
    else return;
    event.preventDefault();
  }

  function onKey(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      void save(newest);
    }
  }

  const section = item?.path.ja.slice(0, -1) ?? [];
  const inSection = items.filter(({ path }) => path.ja.slice(0, -1).join("\n") === section.join("\n"));
  return (
    <AppFrame
      crumbs={[{ label: common("nav.templates"), href: "/templates" }, { label: title }]}
      keys={KEYS.map((key) => ({ keys: HINTS[key], label: t(`keys.${key}`) }))}
      state={isChanged ? t("unsaved", changes) : t("version", { version: template.version })}
      actions={
        <>
          <Button variant="default" size="xs" disabled={draft.past.length === 0} onClick={() => act({ kind: "undo" })}>
            {t("undo")}
          </Button>
          <Button size="xs" disabled={!isChanged} loading={saving} onClick={() => save(newest)}>
            {t("save", { version: newest + 1 })}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+S works wherever the focus stands in the editor */}
      <div className={classes["desk"]} onKeyDown={onKey}>
        <h1 className={classes["title"]}>{title}</h1>
        {failure ? (
          <div role="alert" className={classes["failure"]}>
            <p>{t(`failure.${failure.code}`, { detail: failure.detail })}</p>
            {failure.code === "newer" ? (
              <>
                <Button size="xs" variant="default" onClick={() => save(Number(failure.detail))}>
                  {t("saveAnyway", { version: Number(failure.detail) + 1 })}
                </Button>{" "}
                <Link href={`/templates/${template.key}`} target="_blank">
                  {t("lookAt", { version: failure.detail })}
                </Link>
              </>
            ) : null}
          </div>
        ) : null}
        <div className={classes["columns"]}>
          <div className={classes["side"]}>
            <div className={classes["tools"]}>
              <Button size="xs" variant="default" onClick={() => act({ kind: "add", key: newItemKey() })}>
                {t("add")}
              </Button>
              <Button size="xs" variant="default" disabled={items.length < 2} onClick={() => act({ kind: "remove" })}>
                {t("removeItem")}
              </Button>
              <Button size="xs" variant="default" aria-label={t("up")} onClick={() => act({ kind: "move", by: -1 })}>
                ↑
              </Button>
              <Button size="xs" variant="default" aria-label={t("down")} onClick={() => act({ kind: "move", by: 1 })}>
                ↓
              </Button>
              <Button size="xs" variant="default" onClick={() => dispatch({ kind: "renumber" })}>
                {t("renumber")}
              </Button>
            </div>
            <ItemList
              listRef={list}
              items={items}
              selected={item?.key ?? ""}
              onSelect={(key) => act({ kind: "select", item: key })}
              onKeyDown={onListKey}
            />
          </div>
          <div ref={form} className={classes["detail"]}>
            {item ? (
              <ItemForm
                key={item.key}
                item={item}
                sameSection={inSection.length - 1}
                onChange={(patch) => dispatch({ kind: "change", item: item.key, patch })}
                onRenameSection={(renamed) => dispatch({ kind: "rename-section", from: section, section: renamed })}
              />
            ) : null}
            <SuggestionList
              items={items}
              suggestions={suggestions}
              onAccept={(suggestion) => dispatch({ kind: "add-alias", ...suggestion })}
            />
            <section>
              <h2>{t("about")}</h2>
              <div className={classes["pair"]}>
                {(["ja", "en"] as const).map((language) => (
                  <TextInput
                    key={language}
                    label={t(`title.${language}`)}
                    value={draft.template.title[language]}
                    maxLength={200}
                    onChange={(event) =>
                      dispatch({
                        kind: "retitle",
                        title: { ...draft.template.title, [language]: event.currentTarget.value },
                      })
                    }
                  />
                ))}
              </div>
            </section>
            <VersionList templateKey={template.key} shown={template.version} versions={versions} />
          </div>
        </div>
      </div>
    </AppFrame>
  );
}
