import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { Link } from "#components/ui/link.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import { inquiryFormats } from "#lib/domain/inquiry-form.ts";
import classes from "./inquiries.module.css";
import { SentQuestion } from "./sent-question.tsx";

/** A file that came back, as a line. */
export type ReplyLine = {
  id: string;
  inquiryId: string;
  via: "file" | "link";
  name: string;
  receivedAt: string;
  state: "received" | "merged" | "dismissed";
};

type SentInquiryProps = {
  reviewKey: string;
  inquiry: Inquiry;
  replies: readonly ReplyLine[];
  names: Readonly<Record<string, string>>;
  close: () => Promise<void>;
  sendBack: (form: FormData) => Promise<void>;
  /** What belongs to a question beside its answer. */
  attached: (question: InquiryQuestion) => ReactNode;
  /** The link for answers. */
  children: ReactNode;
};

/** One inquiry that went out: its files, how far the vendor is, what came back. */
export function SentInquiry(props: SentInquiryProps) {
  const { reviewKey, inquiry, replies, names, close, sendBack, attached, children } = props;
  const t = useTranslations("inquiries");
  const { code, questions, state } = inquiry;
  const name = [inquiry.vendor, inquiry.service].filter(Boolean).join(" ");
  const answered = questions.filter((question) => question.state === "answered").length;
  const isOpen = state === "sent";
  return (
    <section id={`sent-${inquiry.id}`} tabIndex={-1} aria-label={`${name} ${code}`} className={classes["sent"]}>
      <h3>
        {name} <small>{code}</small>
      </h3>
      <SentFacts inquiry={inquiry} answered={answered} />
      <progress
        value={answered}
        max={questions.length}
        aria-label={t("progress", { total: questions.length, answered })}
      />
      {isOpen ? (
        <p className={classes["tools"]}>
          <span>{t("files")}</span>
          {inquiryFormats.map((format) => (
            <a key={format} href={`/reviews/${reviewKey}/questions/files/${inquiry.id}/${format}`} download>
              {t(format)}
            </a>
          ))}
          <IfMay right="review">
            <Link href={`/reviews/${reviewKey}/import`}>{t("bringIn")}</Link>
          </IfMay>
        </p>
      ) : null}
      {isOpen ? <IfMay right="review">{children}</IfMay> : null}
      <Replies reviewKey={reviewKey} replies={replies} />
      <details>
        <summary>{t("questions")}</summary>
        <ol className={classes["questions"]}>
          {questions.map((question) => (
            <SentQuestion
              key={question.id}
              question={question}
              name={names[question.item] ?? question.item}
              sendBack={isOpen ? sendBack : null}
            >
              {attached(question)}
            </SentQuestion>
          ))}
        </ol>
      </details>
      {isOpen ? (
        <IfMay right="review">
          <form action={close} className={classes["tools"]}>
            <SubmitButton label={`${t("close")}: ${name} ${code}`}>{t("close")}</SubmitButton>
            <span className={classes["hint"]}>{t("closeHint")}</span>
          </form>
        </IfMay>
      ) : null}
    </section>
  );
}

function SentFacts({ inquiry, answered }: { inquiry: Inquiry; answered: number }) {
  const t = useTranslations("inquiries");
  const format = useFormatter();
  const { questions, state, sentAt, dueOn } = inquiry;
  const typing = questions.filter((question) => question.state !== "answered" && question.answer !== "").length;
  const parts = [
    state === "closed" ? t("closedState") : null,
    sentAt === null ? null : t("sentOn", { date: format.dateTime(new Date(sentAt), { dateStyle: "medium" }) }),
    dueOn === null ? null : t("due", { date: dueOn }),
    t("progress", { total: questions.length, answered }),
  ];
  return (
    <p className={classes["hint"]}>
      {parts.filter(Boolean).join(" · ")} {typing > 0 ? t("typing", { count: typing }) : null}
    </p>
  );
}

function Replies({ reviewKey, replies }: { reviewKey: string; replies: readonly ReplyLine[] }) {
  const t = useTranslations("inquiries.replies");
  const format = useFormatter();
  if (replies.length === 0) return null;
  return (
    <>
      <h4>{t("title")}</h4>
      <ul className={classes["replies"]}>
        {replies.map(({ id, via, name, receivedAt, state }) => (
          <li key={id}>
            <Link href={`/reviews/${reviewKey}/questions/replies/${id}`}>
              {state === "received" ? t("look") : name}
            </Link>{" "}
            <span className={classes["hint"]}>
              {t(via)} ·{" "}
              {t("at", { date: format.dateTime(new Date(receivedAt), { dateStyle: "medium", timeStyle: "short" }) })} ·{" "}
              {t(state)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
