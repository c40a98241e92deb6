"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { itemKeySchema, type Template } from "#lib/domain/template.ts";
import { fieldOrder } from "./field-order.ts";
import classes from "./template-desk.module.css";

type ListFieldsProps = {
  template: Template;
  isNew: boolean;
  onChange: (patch: Partial<Pick<Template, "key" | "title" | "origin">>) => void;
};

/** What is said of the list itself. Its key can be chosen until it is stored for the first time. */
export function ListFields({ template: { key, title, origin }, isNew, onChange }: ListFieldsProps) {
  const t = useTranslations("templates.editor");
  const isKey = itemKeySchema.safeParse(key).success;
  return (
    <section>
      <h2>{t("about")}</h2>
      <div className={classes["pair"]}>
        {(["ja", "en"] as const).map((language) => (
          <TextInput
            key={language}
            label={t(`title.${language}`)}
            value={title[language]}
            maxLength={200}
            onChange={(event) => onChange({ title: { ...title, [language]: event.currentTarget.value } })}
          />
        ))}
        <TextInput
          label={t("listKey")}
          description={t(isNew ? "listKeyHint" : "keyHint")}
          inputWrapperOrder={fieldOrder}
          value={key}
          maxLength={80}
          readOnly={!isNew}
          error={isKey ? null : t("listKeyMalformed")}
          onChange={(event) => onChange({ key: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t("origin")}
        value={origin}
        autosize
        minRows={1}
        maxLength={4000}
        onChange={(event) => onChange({ origin: event.currentTarget.value })}
      />
    </section>
  );
}
