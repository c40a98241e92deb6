import { useTranslations } from "next-intl";
import { StatusMark } from "#components/shared/status-mark.tsx";
import type { Status } from "#lib/domain/answer.ts";
import type { InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { EntryChoice, ReplyEntry } from "#lib/domain/reply.ts";
import classes from "./inquiries.module.css";

type ReplyEntryRowProps = {
  entry: ReplyEntry;
  questions: readonly InquiryQuestion[];
  names: Readonly<Record<string, string>>;
  choice: EntryChoice;
  change: { before: Status; after: Status } | undefined;
  hasBase: boolean;
  settled: boolean;
};

/** One line that came back: the answer as it is, the answer that came, what is read of both, and what to do. */
export function ReplyEntryRow({ entry, questions, names, choice, change, hasBase, settled }: ReplyEntryRowProps) {
  const t = useTranslations("inquiries.reply");
  const { key, basis, asked, answer, remarks, questionId, sheet, cells } = entry;
  const question = questions.find(({ id }) => id === questionId);
  const title = question ? `Q${question.ref} ${names[question.item] ?? question.item}` : asked;
  const isSure = basis === "ref";
  return (
    <li className={classes["entry"]}>
      <h2>
        {title}{" "}
        {isSure ? null : <small className={classes["warning"]}>{`${t("check")}: ${t(`basis.${basis}`)}`}</small>}
      </h2>
      {question ? <p className={classes["verbatim"]}>{question.text}</p> : null}
      <dl className={classes["pair"]}>
        {question && hasBase ? (
          <div>
            <dt>{t("earlier")}</dt>
            <dd className={classes["verbatim"]}>{question.earlier || t("blank")}</dd>
          </div>
        ) : null}
        <div>
          <dt>
            {t("answer")} <small>{t("place", { sheet, cell: cells.answer ?? cells.remarks ?? "" })}</small>
          </dt>
          <dd className={classes["answer"]} tabIndex={answer.length > 400 ? 0 : undefined}>
            {answer || t("blank")}
          </dd>
          {remarks === "" ? null : (
            <dd className={classes["verbatim"]}>
              {t("remarks")}: {remarks}
            </dd>
          )}
        </div>
      </dl>
      {change && !settled ? (
        <p>
          {t("status")}: <StatusMark status={change.before} /> → <StatusMark status={change.after} />
        </p>
      ) : null}
      {settled ? null : (
        <div className={classes["tools"]}>
          {isSure ? (
            <input type="hidden" name={`question ${key}`} value={questionId ?? ""} />
          ) : (
            <label>
              {t("stands")}{" "}
              <select name={`question ${key}`} defaultValue={choice.questionId ?? ""}>
                <option value="">{t("unasked")}</option>
                {questions.map(({ id, ref, item }) => (
                  <option key={id} value={id}>
                    Q{ref} · {names[item] ?? item}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {t("use")}{" "}
            <select name={`use ${key}`} defaultValue={choice.use} aria-label={`${t("use")}: ${title}`}>
              <option value="adds">{t("adds")}</option>
              <option value="replaces">{t("replaces")}</option>
              <option value="leave">{t("leave")}</option>
            </select>
          </label>
        </div>
      )}
    </li>
  );
}
