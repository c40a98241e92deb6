import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleScreen } from "#components/accounts/people-screen.tsx";
import { mayGive } from "#lib/accounts/may.ts";
import { roleSchema } from "#lib/domain/actor.ts";
import { openPeople } from "#lib/usecases/accounts/govern-people.ts";
import { openHouseRules } from "#lib/usecases/acting/house-rules.ts";
import { currentMail } from "#lib/usecases/outbox/current-mail.ts";
import { act } from "../act.ts";
import { currentActor } from "../current-actor.ts";
import { peopleAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("people.title") };
}

/** Who has an account. */
export default async function PeoplePage() {
  const people = await act("openPeople", openPeople);
  const who = await currentActor();
  const roles = roleSchema.options.filter((role) => mayGive(who, role));
  const rules = await act("openHouseRules", openHouseRules);
  return <PeopleScreen {...{ ...rules, people, roles }} mails={currentMail() !== null} action={peopleAction} />;
}
