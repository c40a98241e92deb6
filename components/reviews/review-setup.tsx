import { useTranslations } from "next-intl";
import { useLanguage } from "#components/shared/use-language.ts";
import { Link } from "#components/ui/link.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Template } from "#lib/domain/template.ts";
import { MovePlan, type Plan } from "./move-plan.tsx";
import { type MembersOfReview, ReviewMembers } from "./review-members.tsx";
import classes from "./review-setup.module.css";

export type SetupSheet = { id: string; vendor: string; service: string; fileName: string; version: number };
export type SetupAction = (form: FormData) => Promise<void>;

type ReviewSetupProps = {
  review: { key: string; title: string; template: Template };
  sheets: readonly (SetupSheet & { position: number })[];
  others: readonly SetupSheet[];
  /** Versions of the item list, the newest first. */
  versions: readonly number[];
  /** What a move to another version would change; null: nobody asked. */
  plan: Plan | null;
  /** What was just taken out, and can be put back. */
  taken: (SetupSheet & { position: number }) | null;
  failed: boolean;
  /** Null: whoever looks may not say whom it is for. */
  members: MembersOfReview | null;
  actions: { member: SetupAction; rename: SetupAction; takeOut: SetupAction; putIn: SetupAction; move: SetupAction };
};

/** A review itself: its name, its sheets, the version of its item list. Plain forms: works by keyboard and without scripts. */
export function ReviewSetup({
  review,
  sheets,
  others,
  versions,
  plan,
  taken,
  failed,
  members,
  actions,
}: ReviewSetupProps) {
  const t = useTranslations("common.setup");
  const language = useLanguage();
  const { template } = review;
  const elsewhere = versions.filter((version) => version !== template.version);
  return (
    <div className={classes["setup"]}>
      <h1>{t("title")}</h1>
      {failed ? (
        <p role="alert" className={classes["failed"]}>
          {t("failed")}
        </p>
      ) : null}
      {taken ? (
        <form action={actions.putIn} className={classes["news"]} role="status">
          {t("taken", { name: nameOf(taken) })} <input type="hidden" name="sheet" value={taken.id} />
          <input type="hidden" name="position" value={taken.position} />
          <SubmitButton>{t("undo")}</SubmitButton>
        </form>
      ) : null}
      <form action={actions.rename} className={classes["line"]}>
        <label htmlFor="title">{t("name")}</label>
        <input id="title" name="title" defaultValue={review.title} required maxLength={200} />
        <SubmitButton>{t("rename")}</SubmitButton>
      </form>
      <section>
        <h2>{t("sheets")}</h2>
        <p className={classes["hint"]}>{t("sheetsNote")}</p>
        {sheets.length === 0 ? <p>{t("none")}</p> : null}
        <SheetList sheets={sheets} word={t("takeOut")} action={actions.takeOut} />
        <p>
          <Link href={`/reviews/${review.key}/import`}>{t("import")}</Link>
        </p>
      </section>
      <section>
        <h2>{t("others")}</h2>
        {others.length === 0 ? <p className={classes["hint"]}>{t("othersNone")}</p> : null}
        <SheetList sheets={others} word={t("putIn")} action={actions.putIn} />
      </section>
      {members ? <ReviewMembers of={members} action={actions.member} /> : null}
      <section>
        <h2>{t("list")}</h2>
        <p>
          {t("stands", { version: template.version, title: template.title[language] })}{" "}
          <Link href={`/templates/${template.key}`}>{t("edit")}</Link>
        </p>
        {elsewhere.length === 0 ? <p className={classes["hint"]}>{t("current")}</p> : null}
        <ul>
          {elsewhere.map((version) => (
            <li key={version}>
              <Link href={`/reviews/${review.key}/setup?version=${version}#plan`}>{t("look", { version })}</Link>
            </li>
          ))}
        </ul>
        {plan ? <MovePlan plan={plan} language={language} action={actions.move} /> : null}
      </section>
    </div>
  );
}

function nameOf({ vendor, service }: SetupSheet): string {
  return [vendor, service].filter(Boolean).join(" ");
}

type SheetListProps = { sheets: readonly SetupSheet[]; word: string; action: SetupAction };

function SheetList({ sheets, word, action }: SheetListProps) {
  const t = useTranslations("common.setup");
  return (
    <ul className={classes["sheets"]}>
      {sheets.map((sheet) => (
        <li key={sheet.id}>
          <span>
            <b>{nameOf(sheet)}</b>{" "}
            <span className={classes["hint"]}>{t("sheet", { file: sheet.fileName, version: sheet.version })}</span>
          </span>
          <form action={action}>
            <input type="hidden" name="sheet" value={sheet.id} />
            <SubmitButton label={`${word}: ${nameOf(sheet)} ${sheet.fileName}`}>{word}</SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  );
}
