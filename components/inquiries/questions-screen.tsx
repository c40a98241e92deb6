import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Template } from "#lib/domain/template.ts";
import { BlankForm } from "./blank-form.tsx";
import { ChooseQuestionsForm, type PickedBefore } from "./choose-questions-form.tsx";
import { DraftDesk } from "./draft-desk.tsx";
import type { Wordings } from "./edit-draft.ts";
import { FocusOn } from "./focus-on.tsx";
import classes from "./inquiries.module.css";
import { type ReplyLine, SentInquiry } from "./sent-inquiry.tsx";

type Turn = "send" | "close" | "delete";

type QuestionsScreenProps = {
  review: { key: string; title: string; template: Template };
  sheets: readonly { id: string; vendor: string; service: string; fileName: string }[];
  profiles: readonly { id: string; name: string }[];
  inquiries: readonly Inquiry[];
  wordings: Wordings;
  replies: readonly ReplyLine[];
  picked: PickedBefore;
  language: Language;
  /** What the last form came to; null: nothing was sent. */
  news: { kind: "added"; count: number } | { kind: "nothing" | "none" | "changed" } | null;
  /** The inquiry that was sent just now; null: none. */
  justSent: string | null;
  actions: {
    draft: (form: FormData) => Promise<void>;
    blank: (form: FormData) => Promise<void>;
    sendBack: (form: FormData) => Promise<void>;
    turn: (id: string, turn: Turn) => Promise<void>;
  };
  linkOf: (inquiry: Inquiry) => ReactNode;
  attached: (question: InquiryQuestion) => ReactNode;
};

/** What is asked of the vendors of a review: chosen, worded, sent, and what came back. */
export function QuestionsScreen(props: QuestionsScreenProps) {
  const { review, sheets, profiles, inquiries, wordings, replies, picked, language, news, justSent, actions } = props;
  const t = useTranslations("inquiries");
  const common = useTranslations("common.nav");
  const { items } = review.template;
  const named = items.map(({ key, number, path, question }) => ({
    key,
    name: `${number} ${path[language].at(-1) ?? ""}`,
    question: question[language],
  }));
  const names = Object.fromEntries(named.map(({ key, name }) => [key, name]));
  const drafts = inquiries.filter(({ state }) => state === "draft");
  const sent = inquiries.filter(({ state }) => state !== "draft");
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: t("title") },
      ]}
      keys={[
        { keys: ["Ctrl S"], label: t("keys.save") },
        { keys: ["Alt ↑", "Alt ↓"], label: t("keys.move") },
      ]}
    >
      <div className={classes["page"]}>
        <h1>{t("title")}</h1>
        <p className={classes["hint"]}>{t("intro")}</p>
        <News news={news} />
        {sheets.length === 0 ? null : (
          <IfMay right="review">
            <details open={inquiries.length === 0 || picked.items.length > 0}>
              <summary>{t("choose.title")}</summary>
              <ChooseQuestionsForm {...{ sheets, profiles, picked }} items={named} action={actions.draft} />
            </details>
          </IfMay>
        )}
        <IfMay right="review">
          <BlankForm action={actions.blank} />
        </IfMay>
        {inquiries.length === 0 ? <p className={classes["hint"]}>{t("none")}</p> : null}
        {drafts.length === 0 ? null : <h2>{t("drafts")}</h2>}
        {drafts.map((inquiry) => (
          <IfMay right="review" key={`${inquiry.id} ${inquiry.revision}`}>
            <DraftDesk
              reviewKey={review.key}
              turn={actions.turn.bind(null, inquiry.id)}
              {...{ inquiry, wordings, names }}
            />
          </IfMay>
        ))}
        {sent.length === 0 ? null : <h2>{t("sent")}</h2>}
        {justSent === null ? null : <FocusOn id={`sent-${justSent}`} />}
        {sent.map((inquiry) => (
          <SentInquiry
            key={inquiry.id}
            reviewKey={review.key}
            replies={replies.filter(({ inquiryId }) => inquiryId === inquiry.id)}
            close={actions.turn.bind(null, inquiry.id, "close")}
            sendBack={actions.sendBack}
            attached={props.attached}
            {...{ inquiry, names }}
          >
            {props.linkOf(inquiry)}
          </SentInquiry>
        ))}
      </div>
    </AppFrame>
  );
}

function News({ news }: Pick<QuestionsScreenProps, "news">) {
  const t = useTranslations("inquiries");
  if (news === null) return null;
  if (news.kind === "changed") {
    return (
      <p role="alert" className={classes["failed"]}>
        {t("failure.changed")}
      </p>
    );
  }
  const text = news.kind === "added" ? t("choose.added", { count: news.count }) : t(`choose.${news.kind}`);
  return (
    <p role="status" className={classes["news"]}>
      {text}
    </p>
  );
}
