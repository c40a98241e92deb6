"use client";

import { Button } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import { Kit } from "#components/ui/kit.tsx";
import type { Template } from "#lib/domain/template.ts";
import { deskKeys, isSaveKey, listCommand } from "./desk-keys.ts";
import { ItemForm } from "./item-form.tsx";
import { ItemList } from "./item-list.tsx";
import { ItemTools } from "./item-tools.tsx";
import { ListFields } from "./list-fields.tsx";
import { SaveFailureNote } from "./save-failure-note.tsx";
import type { Suggestion } from "./suggestion-line.tsx";
import { countSuggestions, type RefuseAlias, SuggestionList } from "./suggestion-list.tsx";
import classes from "./template-desk.module.css";
import { TemplateFiles } from "./template-files.tsx";
import { useTemplateDesk } from "./use-template-desk.ts";
import { type VersionLine, VersionList } from "./version-list.tsx";

type TemplateDeskProps = {
  template: Template;
  title: string;
  /** The newest first; none: the list is new, and not stored before it is saved. */
  versions: readonly VersionLine[];
  suggestions: readonly Suggestion[];
  onRefuse: RefuseAlias;
};

const KEYS = Object.keys(deskKeys) as (keyof typeof deskKeys)[];

/** An item list under a person's hands. Saving makes a new version; those that are there stay as they are. */
export function TemplateDesk({ template, title, versions, suggestions, onRefuse }: TemplateDeskProps) {
  const t = useTranslations("templates.editor");
  const common = useTranslations("common");
  const form = useRef<HTMLDivElement>(null);
  const newest = versions[0]?.version ?? 0;
  const isNew = newest === 0;
  const desk = useTemplateDesk({ template, newest });
  const { draft, item, dispatch, act, save } = desk;
  const { items } = draft.template;

  function onListKey(event: KeyboardEvent): void {
    const command = listCommand(event);
    if (command === null) return;
    event.preventDefault();
    if (command === "open") form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
    else act(command);
  }

  // Wherever the focus stands, also where what had it has just gone.
  useWindowEvent("keydown", (event) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    void save(newest);
  });

  const waiting = countSuggestions(items, suggestions);
  const unsaved = isNew ? t("unsavedNew", { count: items.length }) : t("unsaved", desk.changes);
  return (
    <Kit>
      <AppFrame
        crumbs={[{ label: common("nav.templates"), href: "/templates" }, { label: title }]}
        keys={KEYS.map((key) => ({ keys: deskKeys[key], label: t(`keys.${key}`) }))}
        state={desk.isChanged ? unsaved : t("version", { version: template.version })}
        actions={
          <IfMay right="curate">
            <Button
              variant="default"
              size="xs"
              disabled={draft.past.length === 0}
              onClick={() => act({ kind: "undo" })}
            >
              {t("undo")}
            </Button>
            <Button size="xs" disabled={!desk.isChanged} loading={desk.isSaving} onClick={() => save(newest)}>
              {t("save", { version: newest + 1 })}
            </Button>
          </IfMay>
        }
      >
        <div className={classes["desk"]}>
          <h1 className={classes["title"]}>{title}</h1>
          {desk.failure ? (
            <SaveFailureNote
              failure={desk.failure}
              templateKey={draft.template.key}
              isNew={isNew}
              onSaveAnyway={(basedOn) => save(basedOn)}
            />
          ) : null}
          <div className={classes["columns"]}>
            <div className={classes["side"]}>
              <ItemTools items={items.length} act={act} />
              {waiting > 0 ? <a href="#suggestions">{t("waiting", { count: waiting })}</a> : null}
              <ItemList
                listRef={desk.list}
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
                  sameSection={desk.sameSection}
                  onChange={(patch) => dispatch({ kind: "change", item: item.key, patch })}
                  onRenameSection={(section) =>
                    dispatch({ kind: "rename-section", from: item.path.ja.slice(0, -1), section })
                  }
                />
              ) : null}
              <ListFields
                template={draft.template}
                isNew={isNew}
                onChange={(patch) => dispatch({ kind: "describe", patch })}
              />
              {isNew ? null : (
                <>
                  <SuggestionList
                    items={items}
                    suggestions={suggestions}
                    onAccept={(alias) => dispatch({ kind: "add-alias", ...alias })}
                    onRefuse={onRefuse}
                  />
                  <TemplateFiles
                    templateKey={template.key}
                    version={template.version}
                    onRead={(by) => act({ kind: "replace", by })}
                  />
                  <VersionList templateKey={template.key} shown={template.version} versions={versions} />
                </>
              )}
            </div>
          </div>
        </div>
      </AppFrame>
    </Kit>
  );
}
