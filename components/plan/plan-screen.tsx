import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { useLanguage } from "#components/shared/use-language.ts";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import classes from "./plan-screen.module.css";

export type NamedCondition = {
  text: string;
  key: string;
  answers: readonly { item: string; text: string }[];
  holds: boolean | null;
};

type PlanScreenProps = {
  review: { key: string; title: string };
  items: readonly { key: string; name: { ja: string; en: string } }[];
  sheets: readonly { sheet: ComparedSheet; conditions: readonly NamedCondition[] }[];
  /** Somebody else chose otherwise meanwhile, or the sheet is gone: nothing was stored. */
  failed: boolean;
  /** Stores a choice; the form names it. */
  action: (form: FormData) => Promise<void>;
};

const CHOICES = ["yes", "no", "open"] as const;
const choiceOf = (holds: boolean | null) => (holds === null ? "open" : holds ? "yes" : "no");

/** What the buyer buys: which of the conditions that vendors name hold for them. Plain forms: works by keyboard and without scripts. */
export function PlanScreen({ review, items, sheets, failed, action }: PlanScreenProps) {
  const t = useTranslations("judging.plan");
  const common = useTranslations("common.nav");
  const language = useLanguage();
  const names = new Map(items.map(({ key, name }) => [key, name[language]]));
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: t("title") },
      ]}
    >
      <div className={classes["plan"]}>
        <h1>{t("title")}</h1>
        <p className={classes["hint"]}>{t("intro")}</p>
        {failed ? (
          <p role="alert" className={classes["failed"]}>
            {t("failed")}
          </p>
        ) : null}
        {sheets.map(({ sheet, conditions }) => (
          <section key={sheet.id} aria-label={sheetName(sheet)}>
            <h2>{sheetName(sheet)}</h2>
            {conditions.length === 0 ? <p className={classes["hint"]}>{t("none")}</p> : null}
            <ul className={classes["conditions"]}>
              {conditions.map(({ text, key, answers, holds }) => (
                <li key={key}>
                  <div>
                    <b lang={sheet.language || undefined}>{text}</b>
                    {answers.map((answer) => (
                      <p key={`${answer.item} ${answer.text}`}>
                        <small>{names.get(answer.item) ?? answer.item}</small>{" "}
                        <q lang={sheet.language || undefined}>{answer.text}</q>
                      </p>
                    ))}
                  </div>
                  <IfMay right="review" otherwise={<span>{t(choiceOf(holds))}</span>}>
                    <form action={action}>
                      <input type="hidden" name="sheet" value={sheet.id} />
                      <input type="hidden" name="condition" value={text} />
                      <input type="hidden" name="seen" value={choiceOf(holds)} />
                      {CHOICES.map((choice) => (
                        <SmallButton
                          key={choice}
                          type="submit"
                          name="holds"
                          value={choice}
                          aria-pressed={choiceOf(holds) === choice}
                          aria-label={`${t(choice)}: ${sheetName(sheet)} ${text}`}
                        >
                          {t(choice)}
                        </SmallButton>
                      ))}
                    </form>
                  </IfMay>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </AppFrame>
  );
}
