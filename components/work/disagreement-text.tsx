import { useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";
import classes from "./work.module.css";

/** What two said of one answer of which no verdict stands, with the answer's words. */
export type DisagreementLine = {
  itemKey: string;
  sheetId: string;
  title: string;
  question: string;
  /** Of the sheet; "": it is not known. */
  language: string;
  answers: { id: string; text: string }[];
  said: (Verdict & { name: string })[];
  /** What is stored as the verdict, though it does not count any more. */
  seen: Verdict | null;
};

/** One answer, and what each of two said of it. */
export function DisagreementText({ reviewKey, line }: { reviewKey: string; line: DisagreementLine }) {
  const t = useTranslations("work.second");
  const verdict = useTranslations("judging.verdict");
  const { itemKey, sheetId, title, question, language, answers, said } = line;
  return (
    <>
      <h3>
        <Link href={`/reviews/${reviewKey}?only=all&cell=${itemKey}.${sheetId}`}>{title}</Link>
      </h3>
      <p className={classes["lead"]}>{question}</p>
      {answers.length === 0 ? <p>{t("noAnswer")}</p> : null}
      {answers.map(({ id, text }) => (
        <blockquote key={id} lang={language || undefined} className={classes["answer"]}>
          {text}
        </blockquote>
      ))}
      {said[0]?.opinion === said[1]?.opinion ? <p>{t("withdrawn")}</p> : null}
      <dl className={classes["said-by"]}>
        {said.map(({ name, opinion, reason }, index) => (
          <div key={[index, name].join()}>
            <dt>{name}</dt>
            <dd>
              <b>{verdict(opinion)}</b>
              <br />
              {reason || verdict("noReason")}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
