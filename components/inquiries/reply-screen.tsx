import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Status } from "#lib/domain/answer.ts";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import type { EntryChoice, Reply } from "#lib/domain/reply.ts";
import classes from "./inquiries.module.css";
import { ReplyEntryRow } from "./reply-entry-row.tsx";

type ReplyScreenProps = {
  review: { key: string; title: string };
  inquiry: Inquiry;
  reply: Reply;
  fileName: string;
  state: "received" | "merged" | "dismissed";
  /** The vendor has a sheet that this adds to. */
  hasBase: boolean;
  changes: Readonly<Record<string, { before: Status; after: Status }>>;
  ready: Readonly<Record<string, EntryChoice>>;
  names: Readonly<Record<string, string>>;
  failed: boolean;
  merge: (form: FormData) => Promise<void>;
  dismiss: () => Promise<void>;
};

/** A file that came back: what would change, line by line, before it is merged. Plain forms. */
export function ReplyScreen(props: ReplyScreenProps) {
  const { review, inquiry, reply, fileName, state, hasBase, changes, ready, names, failed, merge, dismiss } = props;
  const t = useTranslations("inquiries.reply");
  const questions = useTranslations("inquiries");
  const common = useTranslations("common.nav");
  const { entries } = reply;
  const answered = new Set(entries.flatMap(({ questionId }) => questionId ?? []));
  const unasked = entries.filter(({ questionId }) => questionId === null).length;
  const open = inquiry.questions.filter((question) => !answered.has(question.id) && question.state !== "answered");
  const name = [inquiry.vendor, inquiry.service].filter(Boolean).join(" ");
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: questions("title"), href: `/reviews/${review.key}/questions` },
        { label: t("title") },
      ]}
    >
      <div className={classes["page"]}>
        <h1>{t("title")}</h1>
        <p className={classes["hint"]}>
          {t("from", { name, code: inquiry.code })}
          <br />
          {t("file", { name: fileName })}
        </p>
        {failed ? (
          <p role="alert" className={classes["failed"]}>
            {t("failed")}
          </p>
        ) : null}
        {state === "received" ? null : (
          <p role="status" className={classes["news"]}>
            {t(state === "merged" ? "settled" : "dismissed")}
          </p>
        )}
        <p>
          {t("counts", { answered: answered.size, open: open.length })}{" "}
          {unasked > 0 ? t("unaskedCount", { count: unasked }) : null}
        </p>
        <p>{t(hasBase ? "newVersion" : "noBase")}</p>
        {reply.changed ? <p className={classes["warning"]}>{t("changed")}</p> : null}
        <form action={merge}>
          <ol className={classes["entries"]}>
            {entries.map((entry) => (
              <ReplyEntryRow
                key={entry.key}
                {...{ entry, names, hasBase }}
                questions={inquiry.questions}
                choice={ready[entry.key] ?? { questionId: null, use: "replaces" }}
                change={changes[entry.questionId ?? ""]}
                settled={state === "merged"}
              />
            ))}
          </ol>
          {state === "merged" ? null : (
            <IfMay right="review">
              <div className={classes["tools"]}>
                <SubmitButton>{t("merge")}</SubmitButton>
                {state === "received" ? (
                  <button type="submit" formAction={dismiss} formNoValidate>
                    {t("dismiss")}
                  </button>
                ) : null}
              </div>
            </IfMay>
          )}
        </form>
        {open.length === 0 ? null : (
          <details>
            <summary>{t("openTitle")}</summary>
            <ul className={classes["replies"]}>
              {open.map(({ id, ref, item }) => (
                <li key={id}>
                  Q{ref} · {names[item] ?? item}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </AppFrame>
  );
}
