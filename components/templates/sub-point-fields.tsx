"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { SubPoint } from "#lib/domain/template.ts";
import { freeKey } from "./edit-template.ts";
import { LinesField } from "./lines-field.tsx";
import classes from "./template-desk.module.css";

type SubPointFieldsProps = { points: readonly SubPoint[]; onChange: (points: SubPoint[]) => void };

/** The parts of a compound item, with the words by which an answer shows that it covers them. */
export function SubPointFields({ points, onChange }: SubPointFieldsProps) {
  const t = useTranslations("templates.editor");
  const patch = (key: string, change: Partial<SubPoint>) =>
    onChange(points.map((point) => (point.key === key ? { ...point, ...change } : point)));
  return (
    <fieldset className={classes["points"]}>
      <legend>{t("subPoints")}</legend>
      {points.map((point, index) => (
        <div key={point.key} className={classes["pair"]}>
          {(["ja", "en"] as const).map((language) => (
            <TextInput
              key={language}
              label={t(`point.${language}`, { number: index + 1 })}
              value={point.label[language]}
              onChange={(event) =>
                patch(point.key, { label: { ...point.label, [language]: event.currentTarget.value } })
              }
            />
          ))}
          <LinesField
            label={t("cues", { number: index + 1 })}
            description={t("cuesHint")}
            lines={point.cues}
            onChange={(cues) => patch(point.key, { cues })}
          />
          <Button
            variant="subtle"
            size="xs"
            aria-label={t("removePoint", { number: index + 1 })}
            onClick={() => onChange(points.filter(({ key }) => key !== point.key))}
          >
            {t("remove")}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        onClick={() => onChange([...points, { key: freeKey(points), label: { ja: "", en: "" }, cues: [] }])}
      >
        {t("addPoint")}
      </Button>
    </fieldset>
  );
}
