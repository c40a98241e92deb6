import { useLocale, useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import classes from "./report.module.css";
import { ReportFiles } from "./report-files.tsx";
import { ReportPreview } from "./report-preview.tsx";
import { chosenParts, readReportQuery } from "./report-query.ts";

type ReportScreenProps = {
  review: { key: string; title: string };
  sheets: readonly { id: string; vendor: string; service: string; fileName: string }[];
  /** The address's, with the view of the comparison. */
  query: string;
  formats: readonly ReportFormat[];
};

const OWN = new Set(["part", "sheet", "rows", "language", "notes", "encoding"]);

/** Chooses what a report holds; the report itself stands beside it. A plain form: works by keyboard and without scripts. */
export function ReportScreen({ review, sheets, query, formats }: ReportScreenProps) {
  const t = useTranslations("choice");
  const parts = useTranslations("report.sections");
  const common = useTranslations("common.nav");
  const locale = useLocale();
  const given = new URLSearchParams(query);
  const asked = readReportQuery(given);
  const address = (format: ReportFormat) => `/reviews/${review.key}/report/${format}${query === "" ? "" : `?${query}`}`;
  const chosen = (list: readonly string[], one: string) => list.length === 0 || list.includes(one);
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: t("title") },
      ]}
    >
      <div className={classes["report"]}>
        <form className={classes["choice"]} method="get">
          <h1>{t("title")}</h1>
          <p>{t("lead")}</p>
          {[...given].map(([name, value]) =>
            OWN.has(name) ? null : <input key={`${name} ${value}`} type="hidden" name={name} value={value} />,
          )}
          <fieldset>
            <legend>{t("sections")}</legend>
            {chosenParts.map((part) => (
              <label key={part}>
                <input type="checkbox" name="part" value={part} defaultChecked={chosen(asked.sections, part)} />
                {parts(part)}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t("sheets")}</legend>
            {sheets.map((sheet) => (
              <label key={sheet.id}>
                <input type="checkbox" name="sheet" value={sheet.id} defaultChecked={chosen(asked.sheets, sheet.id)} />
                {sheetName(sheet)}
              </label>
            ))}
          </fieldset>
          <Choice name="rows" title={t("rows")} options={["all", "view"]} value={asked.rows} word={(one) => t(one)} />
          <Choice
            name="language"
            title={t("language")}
            options={["ja", "en", "both"]}
            value={asked.language ?? (locale === "en" ? "en" : "ja")}
            word={(one) => t(one)}
          />
          <fieldset>
            <label>
              <input type="checkbox" name="notes" value="no" defaultChecked={!asked.notes} />
              {t("withoutNotes")}
            </label>
            <label>
              <input type="checkbox" name="encoding" value="shift_jis" defaultChecked={asked.shiftJis} />
              {t("encoding")}
            </label>
          </fieldset>
          <button type="submit">{t("show")}</button>
          <ReportFiles key={query} files={formats.map((format) => ({ format, address: address(format) }))} />
        </form>
        <ReportPreview key={`preview ${query}`} address={address("html")} />
      </div>
    </AppFrame>
  );
}

type ChoiceProps<Option extends string> = {
  name: string;
  title: string;
  options: readonly Option[];
  value: Option;
  word: (option: Option) => string;
};

function Choice<Option extends string>({ name, title, options, value, word }: ChoiceProps<Option>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} value={option} defaultChecked={option === value} />
          {word(option)}
        </label>
      ))}
    </fieldset>
  );
}
