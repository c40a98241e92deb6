import { may } from "#lib/accounts/may.ts";
import type { Act } from "#lib/accounts/who-may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { Actor } from "#lib/domain/actor.ts";

/** A use case as a face calls it: what is asked for, and the database. Some ask for nothing. */
export type UseCase<Input, Result> = (input: Input, database: Database) => Promise<Result> | Result;
export type PlainUseCase<Result> = (database: Database) => Promise<Result> | Result;

/** "sign-in": whoever it is must sign in first. "no-such-review": they may not even look at it. */
type Refused = { ok: false; code: "sign-in" | "no-such-review" | "not-allowed" };

type Order<Input, Result> = {
  who: Actor;
  act: Act;
  run: UseCase<Input, Result> | PlainUseCase<Result>;
  /** Not given where the use case asks for nothing. */
  input?: Input | undefined;
};

/** Runs a use case for somebody, if the table (lib/accounts/who-may.ts) lets them: the one way from a face to a use case. */
export async function actAs<Input, Result>(
  { who, act, run, input }: Order<Input, Result>,
  given?: Database,
): Promise<{ ok: true; value: Result } | Refused> {
  const allowed = may(who, act);
  if (allowed === "sign-in") return { ok: false, code: "sign-in" };
  if (allowed === "no") return { ok: false, code: "not-allowed" };
  const database = given ?? (await currentDatabase());
  const asking = run as UseCase<Input, Result>;
  const value = input === undefined ? (run as PlainUseCase<Result>)(database) : asking(input, database);
  return { ok: true, value: await value };
}
