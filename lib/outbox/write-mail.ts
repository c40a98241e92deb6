import { createTranslator } from "use-intl/core";
import type { Language } from "#lib/domain/language.ts";
import en from "#lib/i18n/messages/en/mail.json" with { type: "json" };
import ja from "#lib/i18n/messages/ja/mail.json" with { type: "json" };

const catalogues = { en, ja };

/** A review in which something of one's own is due. `next`: ISO date. */
export type DueReview = { review: string; cells: number; judged: number; overdue: number; next: string };

/** What a mail says: what and where, and the way there. Never an answer, a comment's words or anything else of a review's inside. */
export type MailWords =
  | { kind: "invitation"; link: string; until: Date }
  | { kind: "mention"; by: string | null; review: string; item: string; service: string; link: string }
  | { kind: "reminder"; reviews: readonly DueReview[]; link: string }
  | {
      kind: "answer-link";
      service: string;
      count: number;
      /** ISO date; null: no day is set. */
      due: string | null;
      code: string;
      link: string;
      until: Date;
      /** Whether a reply reaches somebody. */
      hasReply: boolean;
    }
  | { kind: "test"; link: string };

type Writing = { words: MailWords; language: Language; house: string };
type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Subject and text of a mail, in its receiver's language. Plain text: it is read anywhere, and nothing in it can act. */
export function writeMail({ words, language, house }: Writing): { subject: string; text: string } {
  // Catalogues have dots and quotes of their own; a key or a value that is missing is a bug, and no mail.
  const translator = createTranslator({ locale: language, messages: catalogues[language], onError: fail });
  const t = translator as unknown as Translate;
  const values = valuesOf(words, { t, language });
  const reply = words.kind === "answer-link" && words.hasReply ? [t("answer-link.reply")] : [];
  const text = [t(`${words.kind}.text`, values), ...reply, `-- \n${t("foot", { house })}`].join("\n\n");
  return { subject: t(`${words.kind}.subject`, values), text: `${text}\n` };
}

function valuesOf(
  words: MailWords,
  { t, language }: { t: Translate; language: Language },
): Record<string, string | number> {
  switch (words.kind) {
    case "invitation":
      return { link: words.link, until: momentIn(language, words.until) };
    case "mention":
      return { ...words, by: words.by === null ? t("mention.machine") : t("mention.person", { name: words.by }) };
    case "reminder":
      return {
        link: words.link,
        lines: words.reviews.map((one) => t("reminder.line", one)).join("\n"),
        overdue: words.reviews.reduce((sum, { overdue }) => sum + overdue, 0),
        due: words.reviews.length,
      };
    case "answer-link": {
      const { service, count, due, code, link, until } = words;
      return { service, count, code, link, due: due ?? "none", until: momentIn(language, until) };
    }
    case "test":
      return { link: words.link };
  }
}

/** With the zone's name: it may be read elsewhere. */
function momentIn(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(language, {
    ...{ year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" },
  }).format(moment);
}

function fail(error: Error): never {
  throw error;
}
