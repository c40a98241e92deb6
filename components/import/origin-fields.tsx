import { useTranslations } from "next-intl";
import { type Dispatch, useId } from "react";
import type { Template } from "#lib/domain/template.ts";
import type { QueueAction, ReadyFile } from "./file-queue.ts";
import type { OriginEdit } from "./import-draft.ts";
import classes from "./origin-fields.module.css";
import { originOf } from "./origin-of.ts";
import { usePreview } from "./use-preview.ts";

type OriginFieldsProps = { file: ReadyFile; template: Template; dispatch: Dispatch<QueueAction> };

const FIELDS: readonly (keyof OriginEdit)[] = ["vendor", "service", "disclosedOn"];

/** Provider, service and date: filled from the sheet where it states them, with the cell; typed over by a person. */
export function OriginFields({ file, template, dispatch }: OriginFieldsProps) {
  const t = useTranslations("import.origin");
  const id = useId();
  const { recognition } = usePreview(file, template);
  const origin = originOf(recognition, file.draft.origin);
  return (
    <fieldset className={classes["fields"]}>
      <legend className={classes["legend"]}>{t("legend")}</legend>
      {FIELDS.map((field) => (
        <div key={field} className={classes["field"]}>
          <label htmlFor={`${id}-${field}`}>{t(field)}</label>
          <input
            id={`${id}-${field}`}
            className={classes["input"]}
            data-field={field}
            type={field === "disclosedOn" ? "date" : "text"}
            required={field === "vendor"}
            maxLength={200}
            value={origin[field].value}
            placeholder={field === "disclosedOn" ? undefined : t(`${field}Placeholder`)}
            aria-describedby={`${id}-${field}-from`}
            onChange={({ currentTarget: { value } }) =>
              dispatch({ kind: "draft", id: file.id, action: { kind: "state-origin", field, value } })
            }
          />
          <span id={`${id}-${field}-from`} className={classes["from"]}>
            {origin[field].cell === null ? "" : t("from", { cell: origin[field].cell })}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
