import { userInfo } from "node:os";
import type { Act } from "#lib/accounts/who-may.ts";
import { actAs, type PlainUseCase, type UseCase } from "#lib/usecases/acting/act-as.ts";

/** Calls a use case for whoever works at this terminal: they may do everything. */
export async function act<Input, Result>(name: Act, run: UseCase<Input, Result>, input: Input): Promise<Result>;
export async function act<Result>(name: Act, run: PlainUseCase<Result>): Promise<Result>;
export async function act<Input, Result>(
  name: Act,
  run: UseCase<Input, Result> | PlainUseCase<Result>,
  input?: Input,
): Promise<Result> {
  const acted = await actAs({ who: { kind: "terminal", name: userInfo().username }, act: name, run, input });
  if (!acted.ok) throw new Error(`${name}: ${acted.code}`);
  return acted.value;
}
