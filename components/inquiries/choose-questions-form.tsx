import { useTranslations } from "next-intl";
import { sheetName } from "#components/shared/sheet-name.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import classes from "./inquiries.module.css";

/** What a cell's link picks beforehand: its item and its sheet. */
export type PickedBefore = { items: readonly string[]; sheet: string | null };

type ChooseQuestionsFormProps = {
  sheets: readonly { id: string; vendor: string; service: string; fileName: string }[];
  profiles: readonly { id: string; name: string }[];
  items: readonly { key: string; name: string; question: string }[];
  picked: PickedBefore;
  action: (form: FormData) => Promise<void>;
};

const GROUPS = ["missing", "undisclosed", "uncovered", "flagged"] as const;

/** Whom to ask about what. A plain form: works by keyboard and without scripts. */
export function ChooseQuestionsForm({ sheets, profiles, items, picked, action }: ChooseQuestionsFormProps) {
  const t = useTranslations("inquiries.choose");
  const isPicked = picked.items.length > 0;
  return (
    <form action={action} className={classes["choose"]}>
      <fieldset>
        <legend>{t("vendors")}</legend>
        {sheets.map((sheet) => (
          <label key={sheet.id}>
            <input
              type="checkbox"
              name="sheet"
              value={sheet.id}
              defaultChecked={picked.sheet === null || picked.sheet === sheet.id}
            />
            {sheetName(sheet)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("what")}</legend>
        {GROUPS.map((group) => (
          <label key={group}>
            <input type="checkbox" name="group" value={group} defaultChecked={!isPicked && group !== "flagged"} />
            {t(group)}
          </label>
        ))}
        {profiles.length === 0 ? null : (
          <label>
            {t("deciding")}{" "}
            <select name="profile" defaultValue="">
              <option value="">{t("noProfile")}</option>
              {profiles.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <details open={isPicked}>
          <summary>{t("items")}</summary>
          <ul className={classes["items"]}>
            {items.map(({ key, name, question }) => (
              <li key={key}>
                <label>
                  <input type="checkbox" name="item" value={key} defaultChecked={picked.items.includes(key)} />
                  <span>
                    {name} <small>{question}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      </fieldset>
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
