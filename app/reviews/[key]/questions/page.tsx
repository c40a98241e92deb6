import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AttachedFiles } from "#components/inquiries/attached-files.tsx";
import { LinkTools } from "#components/inquiries/link-tools.tsx";
import { QuestionsScreen } from "#components/inquiries/questions-screen.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { openInquiries } from "#lib/usecases/inquiries/open-inquiries.ts";
import { currentMail } from "#lib/usecases/outbox/current-mail.ts";
import { act } from "../../../act.ts";
import { changeInquiryAction, draftBlankAction, draftQuestionsAction, sendBackAction } from "./actions.ts";
import { readNews } from "./read-news.ts";

type QuestionsPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inquiries"))("title") };
}

/** What is asked of vendors, and what came back. `?item=` and `?sheet=`: a cell that a link picks beforehand; `?sent=`: what was sent just now. */
export default async function QuestionsPage({ params, searchParams }: QuestionsPageProps) {
  const { key } = await params;
  const opened = await act("openInquiries", openInquiries, { reviewKey: key });
  if (!opened) notFound();
  const query = await searchParams;
  const language = languageSchema.parse(await getLocale());
  const { item, sheet, sent } = query;
  const profiles = opened.profiles.map(({ id, name }) => ({
    id,
    name: typeof name === "string" ? name : name[language],
  }));
  const mails = currentMail() !== null;
  return (
    <QuestionsScreen
      {...opened}
      {...{ language, profiles }}
      picked={{ items: item === undefined ? [] : [item].flat(), sheet: typeof sheet === "string" ? sheet : null }}
      news={readNews(query)}
      justSent={typeof sent === "string" ? sent : null}
      actions={{
        draft: draftQuestionsAction.bind(null, key),
        blank: draftBlankAction.bind(null, key),
        sendBack: sendBackAction.bind(null, key),
        turn: changeInquiryAction.bind(null, key),
      }}
      linkOf={(inquiry) => <LinkTools key={inquiry.id} reviewKey={key} {...{ inquiry, mails }} />}
      attached={({ id }) => (
        <AttachedFiles reviewKey={key} files={opened.evidence.filter(({ questionId }) => questionId === id)} />
      )}
    />
  );
}
