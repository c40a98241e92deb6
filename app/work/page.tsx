import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MyWorkScreen } from "#components/work/my-work-screen.tsx";
import { listMyWork } from "#lib/usecases/work/list-my-work.ts";
import { act } from "../act.ts";
import { currentActor } from "../current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("work"))("mine.title") };
}

/** What waits for whoever looks, over all reviews. */
export default async function MyWorkPage() {
  const now = new Date();
  const who = await currentActor();
  return (
    <MyWorkScreen
      work={await act("listMyWork", listMyWork, { now })}
      me={who.kind === "person" ? who.id : ""}
      today={now.toISOString().slice(0, 10)}
    />
  );
}
