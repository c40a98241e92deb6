import { openSealed } from "#lib/auth/seal-text.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listMemberships } from "#lib/db/reads/list-memberships.ts";
import { type FoundPerson, findPerson } from "#lib/db/reads/list-people.ts";
import type { Person } from "#lib/domain/actor.ts";
import type { MailAbout } from "#lib/domain/delivery.ts";
import type { Language } from "#lib/domain/language.ts";
import type { MailWords } from "#lib/outbox/write-mail.ts";
import { openEntry } from "../accounts/enter-house.ts";
import { findLinkedInquiry } from "../inquiries/answer-links.ts";
import { namedWork, waitingMentions } from "../work/list-my-work.ts";
import type { CurrentMail } from "./current-mail.ts";
import { localDay } from "./local-day.ts";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** A mail that waits, as it is stored. */
export type WaitingMail = {
  id: string;
  personId: string | null;
  address: string | null;
  about: MailAbout;
  language: Language | null;
  sealed: string | null;
};

export type WordedMail = { to: string; replyTo: string | null; language: Language; words: MailWords };

/** What could keep a mail from being sent: what it tells of is no longer so; the token in it cannot be read. */
type Unworded = "outdated" | "secret-lost";

type Wording = { mail: WaitingMail; places: CurrentMail; now: Date };

/**
 * Finds what a mail says, as things are now: who is shut out, may not see the review any more, has answered already or judged it all, is not written
 * to, and no link goes out that does not work.
 */
export async function wordMail(database: Database, { mail, places, now }: Wording): Promise<WordedMail | Unworded> {
  const person = mail.personId === null ? null : await findPerson(database, { id: mail.personId });
  if (person?.isShutOut) return "outdated";
  const to = person?.email ?? mail.address;
  if (to === null || to === undefined) return "outdated";
  const found = await findWords(database, { mail, places, now, person });
  if (typeof found === "string") return found;
  const { replyTo = null, ...words } = found;
  return { to, replyTo, language: mail.language ?? person?.language ?? "ja", words };
}

type Found = (MailWords & { replyTo?: string | null }) | Unworded;
type Finding = Wording & { person: FoundPerson | null };

async function findWords(database: Database, finding: Finding): Promise<Found> {
  const { mail, places, now, person } = finding;
  const { about } = mail;
  switch (about.kind) {
    case "test":
      return { kind: "test", link: at(places.house, "/outbox") };
    case "invitation":
      return wordInvitation(database, finding);
    case "answer-link":
      return wordAnswerLink(database, { ...finding, by: about.by });
    case "mention": {
      const me = person && (await asActor(database, person));
      const mention =
        me && (await waitingMentions(seenBy(database, me), me)).find(({ comment }) => comment === about.comment);
      return mention
        ? wordMention(mention, { places, language: mail.language ?? person?.language ?? "ja" })
        : "outdated";
    }
    case "reminder": {
      const me = person && (await asActor(database, person));
      return me && about.day === localDay(now) ? wordReminder(database, { me, places, day: about.day }) : "outdated";
    }
  }
}

async function asActor(database: Database, { id, name, email, role }: FoundPerson): Promise<Person> {
  return { kind: "person", id, sessionId: "", name, email, role, ...(await listMemberships(database, id)) };
}

/** As the person themself would look: who judges blind sees no more in a mail than on the page. */
function seenBy(database: Database, who: Person): Database {
  return { ...database, acting: { who, act: "listMyWork", reviewKey: null, asked: null, logs: false } };
}

const at = (base: string, path: string) => new URL(path, base).href;

const tokenOf = ({ id, sealed }: WaitingMail) => (sealed === null ? null : openSealed(sealed, id));

async function wordInvitation(database: Database, { mail, places }: Finding): Promise<Found> {
  const token = tokenOf(mail);
  if (token === null) return "secret-lost";
  const entry = await openEntry({ token }, database);
  return entry ? { kind: "invitation", link: at(places.house, `/enter/${token}`), until: entry.expiresAt } : "outdated";
}

async function wordAnswerLink(
  database: Database,
  { mail, places, now, by }: Finding & { by: string | null },
): Promise<Found> {
  const token = tokenOf(mail);
  if (token === null) return "secret-lost";
  const inquiry = await findLinkedInquiry(database, { token, now });
  if (!inquiry?.link) return "outdated";
  const sender = by === null ? null : await findPerson(database, { id: by });
  const replyTo = sender && !sender.isShutOut ? sender.email : null;
  return {
    ...{ kind: "answer-link", replyTo, hasReply: replyTo !== null, code: inquiry.code, due: inquiry.dueOn },
    service: [inquiry.vendor, inquiry.service].filter(Boolean).join(" "),
    count: inquiry.questions.length,
    ...{ link: at(places.answers, `/answer/${token}`), until: new Date(inquiry.link.expiresAt) },
  };
}

type Mention = Awaited<ReturnType<typeof waitingMentions>>[number];

function wordMention(mention: Mention, { places, language }: { places: CurrentMail; language: Language }): MailWords {
  const { reviewKey, review, item, vendor, service, sheetId, by } = mention;
  const path = sheetId === null ? "/work" : `/reviews/${reviewKey}?only=all&cell=${item.key}.${sheetId}`;
  const name = [item.number, item.name[language]].filter(Boolean).join(" ");
  return {
    ...{ kind: "mention", by, review, item: name, link: at(places.house, path) },
    service: [vendor, service].filter(Boolean).join(" "),
  };
}

/** What is overdue, due on that day or on the next. */
async function wordReminder(
  database: Database,
  { me, places, day }: { me: Person; places: CurrentMail; day: string },
): Promise<MailWords | "outdated"> {
  const noon = new Date(`${day}T12:00:00Z`);
  const soon = new Date(noon.getTime() + DAY_MILLISECONDS).toISOString().slice(0, 10);
  const { shares } = await namedWork(seenBy(database, me), me, noon);
  const reviews = shares.flatMap(({ review, cells, judged, overdue, nextDue }) =>
    nextDue !== null && nextDue <= soon ? [{ review, cells, judged, overdue, next: nextDue }] : [],
  );
  return reviews.length > 0 ? { kind: "reminder", reviews, link: at(places.house, "/work") } : "outdated";
}
