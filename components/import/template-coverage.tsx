import { useTranslations } from "next-intl";
import classes from "./template-coverage.module.css";
import { useItemTexts } from "./use-item-texts.ts";
import type { PreviewDesk } from "./use-preview-desk.ts";

/** How many items of the template the sheet answers, and which it does not. */
export function TemplateCoverage({ desk }: { desk: PreviewDesk }) {
  const t = useTranslations("import.coverage");
  const itemText = useItemTexts(desk.template);
  const items = desk.template.items.length;
  const { missing } = desk.preview.summary;
  const answered = items - missing.length;
  return (
    <section className={classes["coverage"]} aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t("title")}</h2>
      <div className={classes["track"]} aria-hidden="true">
        <div className={classes["bar"]} style={{ width: `${(100 * answered) / items}%` }} />
      </div>
      <p>{t("answered", { answered, items })}</p>
      {missing.length > 0 ? (
        <details>
          <summary>{t("missing", { count: missing.length })}</summary>
          <ul>
            {missing.map((key) => (
              <li key={key}>
                {itemText(key).number} {itemText(key).name}
                <span className={classes["question"]}>{itemText(key).question}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
