import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./review-setup.module.css";

/** What becomes of a review under another version of its item list. */
export type Plan = {
  from: number;
  to: number;
  added: readonly Item[];
  removed: readonly Item[];
  carried: number;
  lost: readonly {
    rowId: string;
    vendor: string;
    path: readonly string[];
    question: string;
    items: readonly string[];
  }[];
};

type MovePlanProps = { plan: Plan; language: Language; action: (form: FormData) => Promise<void> };

/** Says before anything changes what a move carries and what it leaves behind. */
export function MovePlan({ plan, language, action }: MovePlanProps) {
  const t = useTranslations("common.setup");
  const names = (items: readonly Item[]) =>
    items.map(({ number, path }) => `${number} ${path[language].at(-1) ?? ""}`.trim()).join(", ");
  const nameOf = (key: string) => names(plan.removed.filter((item) => item.key === key)) || key;
  return (
    <div id="plan" className={classes["plan"]}>
      <h3>{t("plan", { from: plan.from, to: plan.to })}</h3>
      <p>{t("carried", { count: plan.carried })}</p>
      <p>{t("lost", { count: plan.lost.length })}</p>
      <ul>
        {plan.lost.map(({ rowId, vendor, path, question, items }) => (
          <li key={rowId}>
            {vendor}: {question || path.at(-1)} → {items.map(nameOf).join(" + ")}
          </li>
        ))}
      </ul>
      {plan.added.length > 0 ? <p>{t("added", { names: names(plan.added) })}</p> : null}
      {plan.removed.length > 0 ? <p>{t("removed", { names: names(plan.removed) })}</p> : null}
      <form action={action}>
        <input type="hidden" name="version" value={plan.to} />
        <input type="hidden" name="from" value={plan.from} />
        <SubmitButton>{t("move", { version: plan.to })}</SubmitButton>{" "}
        <span className={classes["hint"]}>{t("moveBack")}</span>
      </form>
    </div>
  );
}
