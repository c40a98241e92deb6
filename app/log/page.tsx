import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogScreen } from "#components/accounts/log-screen.tsx";
import { loggedActs } from "#lib/accounts/who-may.ts";
import { openPeople } from "#lib/usecases/accounts/govern-people.ts";
import { openLog } from "#lib/usecases/acting/open-log.ts";
import { verifyLog } from "#lib/usecases/acting/verify-log.ts";
import { act } from "../act.ts";
import { logQuerySchema, toLogFilter } from "./log-query.ts";

type LogPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("log.title") };
}

/** What was done, by whom and when. `?check=1` follows the chain from its beginning. */
export default async function LogPage({ searchParams }: LogPageProps) {
  const given = await searchParams;
  const { before, ...query } = logQuerySchema.parse(given);
  const { lines, next } = await act("openLog", openLog, { ...toLogFilter(query), before });
  const people = await act("openPeople", openPeople);
  const verdict = given["check"] === "1" ? await act("verifyLog", verifyLog) : null;
  return (
    <LogScreen
      {...{ query, lines, next, verdict }}
      people={people.map(({ id, name, email }) => ({ id, name: `${name} ${email}` }))}
      acts={loggedActs}
    />
  );
}
