import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { InquiryQuestion } from "#lib/domain/inquiry.ts";
import classes from "./inquiries.module.css";

type SentQuestionProps = {
  question: InquiryQuestion;
  name: string;
  /** Null: it can no longer be sent back. */
  sendBack: ((form: FormData) => Promise<void>) | null;
  children: ReactNode;
};

/** A question that went out with what was answered. What a vendor types by link is theirs until they hand it in. */
export function SentQuestion({ question, name, sendBack, children }: SentQuestionProps) {
  const t = useTranslations("inquiries");
  const { id, ref, text, state, answer, remarks, comment } = question;
  const isAnswered = state === "answered";
  return (
    <li className={classes["question"]}>
      <h4>
        <b>Q{ref}</b> · {name} <small data-state={state}>{t(`state.${state}`)}</small>
      </h4>
      <p className={classes["verbatim"]}>{text}</p>
      {isAnswered ? <p className={classes["answer"]}>{[answer, remarks].filter(Boolean).join("\n")}</p> : null}
      {children}
      {comment === "" ? null : (
        <p className={classes["hint"]}>
          {t("sendBack.said")}: {comment}
        </p>
      )}
      {isAnswered && sendBack ? (
        <IfMay right="review">
          <details>
            <summary>{t("sendBack.open")}</summary>
            <form action={sendBack} className={classes["tools"]}>
              <input type="hidden" name="question" value={id} />
              <label>
                {t("sendBack.comment")} <input name="comment" required maxLength={2000} />
              </label>
              <SubmitButton>{t("sendBack.submit")}</SubmitButton>
            </form>
          </details>
        </IfMay>
      ) : null}
    </li>
  );
}
