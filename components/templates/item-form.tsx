"use client";

import { Button, NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { answerTypeSchema, type Item } from "#lib/domain/template.ts";
import { fieldOrder } from "./field-order.ts";
import { LinesField } from "./lines-field.tsx";
import { SubPointFields } from "./sub-point-fields.tsx";
import classes from "./template-desk.module.css";

type Patch = Partial<Omit<Item, "key">>;
type ItemFormProps = {
  item: Item;
  /** How many other items stand in its section. */
  sameSection: number;
  onChange: (patch: Patch) => void;
  onRenameSection: (section: Item["path"]) => void;
};

const LANGUAGES = ["ja", "en"] as const;

/** Everything about one item, each text in both languages side by side. */
export function ItemForm({ item, sameSection, onChange, onRenameSection }: ItemFormProps) {
  const t = useTranslations("templates.editor");
  const types = useTranslations("templates.answerType");
  const section = (language: "ja" | "en") => item.path[language].slice(0, -1);
  const name = (language: "ja" | "en") => item.path[language].at(-1) ?? "";
  return (
    <div className={classes["form"]}>
      <div className={classes["pair"]}>
        <TextInput
          label={t("number")}
          value={item.number}
          maxLength={40}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
        />
        <TextInput
          label={t("key")}
          description={t("keyHint")}
          inputWrapperOrder={fieldOrder}
          value={item.key}
          readOnly
        />
      </div>
      <div className={classes["pair"]}>
        {LANGUAGES.map((language) => (
          <LinesField
            key={language}
            label={t(`section.${language}`)}
            description={t("sectionHint")}
            lines={section(language)}
            onChange={(lines) => onChange({ path: { ...item.path, [language]: [...lines, name(language)] } })}
          />
        ))}
      </div>
      {sameSection > 0 ? <SectionRename {...{ item, sameSection, onRenameSection }} /> : null}
      <div className={classes["pair"]}>
        {LANGUAGES.map((language) => (
          <TextInput
            key={language}
            label={t(`name.${language}`)}
            value={name(language)}
            maxLength={300}
            onChange={(event) =>
              onChange({ path: { ...item.path, [language]: [...section(language), event.currentTarget.value] } })
            }
          />
        ))}
      </div>
      <div className={classes["pair"]}>
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            label={t(`question.${language}`)}
            value={item.question[language]}
            autosize
            minRows={2}
            maxLength={4000}
            onChange={(event) => onChange({ question: { ...item.question, [language]: event.currentTarget.value } })}
          />
        ))}
      </div>
      <LinesField
        label={t("aliases")}
        description={t("aliasesHint")}
        lines={item.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
      <div className={classes["pair"]}>
        <NativeSelect
          label={t("answerType")}
          value={item.answerType}
          data={answerTypeSchema.options.map((value) => ({ value, label: types(value) }))}
          onChange={(event) => onChange({ answerType: answerTypeSchema.parse(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t("polarity")}
          value={item.polarity}
          data={(["positive", "negative"] as const).map((value) => ({ value, label: t(value) }))}
          onChange={(event) =>
            onChange({ polarity: event.currentTarget.value === "negative" ? "negative" : "positive" })
          }
        />
        <NumberInput
          label={t("weight")}
          value={item.weight}
          min={0}
          max={100}
          step={0.5}
          onChange={(value) => onChange({ weight: typeof value === "number" ? Math.max(0, value) : 0 })}
        />
      </div>
      <SubPointFields points={item.subPoints} onChange={(subPoints) => onChange({ subPoints })} />
    </div>
  );
}

function SectionRename({ item, sameSection, onRenameSection }: Omit<ItemFormProps, "onChange">) {
  const t = useTranslations("templates.editor");
  function rename() {
    const ja = window.prompt(t("renameJa"), item.path.ja.slice(0, -1).join(" › "));
    if (ja === null) return;
    const en = window.prompt(t("renameEn"), item.path.en.slice(0, -1).join(" › "));
    if (en === null) return;
    const parts = (text: string) =>
      text
        .split("›")
        .map((part) => part.trim())
        .filter(Boolean);
    onRenameSection({ ja: parts(ja), en: parts(en) });
  }
  return (
    <div>
      <Button variant="default" size="xs" onClick={rename}>
        {t("renameSection", { count: sameSection + 1 })}
      </Button>
    </div>
  );
}
