"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { useLanguage } from "#components/shared/use-language.ts";
import type { Template } from "#lib/domain/template.ts";
import { ListSources, type SheetChoice } from "./list-sources.tsx";
import { TemplateDesk } from "./template-desk.tsx";

type NewTemplateProps = {
  /** What the list begins with; null: a person chooses first. */
  begun: Template | null;
  /** Stored sheets that it can be made from. */
  sheets: readonly SheetChoice[];
};

/** A new item list: first of what it is made, then the editor. Nothing is stored before it is saved. */
export function NewTemplate({ begun, sheets }: NewTemplateProps) {
  const t = useTranslations("templates.new");
  const common = useTranslations("common");
  const language = useLanguage();
  const [template, setTemplate] = useState(begun);
  if (template) {
    const title = template.title[language] || t("title");
    return <TemplateDesk template={template} title={title} versions={[]} suggestions={[]} onRefuse={async () => {}} />;
  }
  return (
    <AppFrame crumbs={[{ label: common("nav.templates"), href: "/templates" }, { label: t("title") }]}>
      <ListSources sheets={sheets} onChoose={setTemplate} />
    </AppFrame>
  );
}
