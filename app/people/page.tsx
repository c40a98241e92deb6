import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleScreen } from "#components/accounts/people-screen.tsx";
import { mayGive } from "#lib/accounts/may.ts";
import { roleSchema } from "#lib/domain/actor.ts";
import { currentMail } from "#lib/usecases/current-mail.ts";
import { openPeople } from "#lib/usecases/govern-people.ts";
import { openHouseRules } from "#lib/usecases/house-rules.ts";
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
