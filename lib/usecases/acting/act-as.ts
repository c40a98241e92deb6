import { may } from "#lib/accounts/may.ts";
import { type Act, ruleOf } from "#lib/accounts/who-may.ts";
import { changeDatabase } from "#lib/db/change-database.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { logAct } from "#lib/db/writes/log-act.ts";
import type { Acting } from "#lib/domain/acting.ts";
import type { Actor } from "#lib/domain/actor.ts";

/** A use case as a face calls it: what is asked for, and the database. Some ask for nothing. */
export type UseCase<Input, Result> = (input: Input, database: Database) => Promise<Result> | Result;
export type PlainUseCase<Result> = (database: Database) => Promise<Result> | Result;

/** "sign-in": whoever it is must sign in first. "second-factor": they must set one up. "no-such-review": they may not even look at it. */
type Refused = { ok: false; code: "sign-in" | "second-factor" | "no-such-review" | "not-allowed" };

type Order<Input, Result> = {
  who: Actor;
  act: Act;
  run: UseCase<Input, Result> | PlainUseCase<Result>;
  /** Not given where the use case asks for nothing. */
  input?: Input | undefined;
};

/**
 * Runs a use case for somebody, if the table (lib/accounts/who-may.ts) lets them: the one way from a face to a use case. What changes something,
 * or takes a copy out of the house, is written down; so is what somebody with an account asked for and may not.
 */
export async function actAs<Input, Result>(
  { who, act, run, input }: Order<Input, Result>,
  given?: Database,
): Promise<{ ok: true; value: Result } | Refused> {
  const { about, leaves } = ruleOf(act);
  const reviewKey = about === "review" ? reviewKeyOf(input) : null;
  const allowed = may(who, { act, reviewKey });
  const acting: Acting = { who, act, reviewKey, asked: input, logs: leaves === "change" };
  const database: Database = { ...(given ?? (await currentDatabase())), acting };
  if (allowed !== "yes") {
    if (who.kind === "person") await logRefusal(database, acting, allowed);
    return { ok: false, code: allowed };
  }
  const asking = run as UseCase<Input, Result>;
  const value = await (input === undefined ? (run as PlainUseCase<Result>)(database) : asking(input, database));
  if (leaves === "copy" && value) await changeDatabase(database, (transaction) => logAct(transaction, acting, null));
  return { ok: true, value };
}

async function logRefusal(database: Database, acting: Acting, refused: string): Promise<void> {
  const plain = { ...database, acting: undefined };
  const asked = acting.act === "decideVerdict" ? withoutWords(acting.asked) : acting.asked;
  await changeDatabase(plain, (transaction) => logAct(transaction, { ...acting, asked }, { refused }));
}

/** What is said of an answer may be one of two's, whom nobody else may read yet: the log of a refusal does without. */
function withoutWords(asked: unknown): unknown {
  const { verdict: _, seen: __, ...place } = Object(asked);
  return place;
}

/** Which review an input is about; null: the terminal may put a sheet on file in none. */
function reviewKeyOf(input: unknown): string | null {
  if (typeof input === "string") return input;
  const key = typeof input === "object" && input !== null && "reviewKey" in input ? input.reviewKey : null;
  return typeof key === "string" ? key : null;
}
