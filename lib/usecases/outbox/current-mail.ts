import { readSettings } from "#lib/env.ts";
import type { MailServer } from "#lib/outbox/send-mail.ts";

/** How mails go out, and which addresses stand in them. */
export type CurrentMail = {
  server: MailServer;
  /** Where people reach the pages. */
  house: string;
  /** Where vendors answer by link. */
  answers: string;
};

const PORTS = { starttls: 587, tls: 465, none: 25 } as const;

/** As the settings say; null: no mail is ever sent. */
export function currentMail(): CurrentMail | null {
  const settings = readSettings(process.env);
  if (!settings.ok) return null;
  const {
    MAIL_HOST: host,
    MAIL_FROM: from,
    MAIL_TLS: tls,
    MAIL_USER,
    MAIL_PASSWORD,
    PUBLIC_URL: house,
  } = settings.value;
  if (host === undefined || from === undefined || house === undefined) return null;
  const { MAIL_PORT: port = PORTS[tls], ANSWERS_URL: answers = house } = settings.value;
  const login = MAIL_USER === undefined ? null : { user: MAIL_USER, password: MAIL_PASSWORD ?? "" };
  return { server: { host, port, tls, login, from }, house, answers };
}
