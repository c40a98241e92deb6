import { headers } from "next/headers";
import { forbidden, notFound, redirect, unauthorized } from "next/navigation";
import type { Act } from "#lib/accounts/who-may.ts";
import { actAs, type PlainUseCase, type UseCase } from "#lib/usecases/acting/act-as.ts";
import { currentActor } from "./current-actor.ts";

/**
 * Calls a use case for whoever sent this request; pages, route handlers and server actions call none without it. Who is not signed in is
 * led to where one does that, or gets 401 where no page was asked for; who must have a second factor is led to where one sets it up; who may not gets 403, and what they may not know of is not there (404).
 */
export async function act<Input, Result>(name: Act, run: UseCase<Input, Result>, input: Input): Promise<Result>;
export async function act<Result>(name: Act, run: PlainUseCase<Result>): Promise<Result>;
export async function act<Input, Result>(
  name: Act,
  run: UseCase<Input, Result> | PlainUseCase<Result>,
  input?: Input,
): Promise<Result> {
  const acted = await actAs({ who: await currentActor(), act: name, run, input });
  if (acted.ok) return acted.value;
  switch (acted.code) {
    case "sign-in":
      return askToSignIn();
    case "second-factor":
      return askToEnrol();
    case "not-allowed":
      return forbidden();
    case "no-such-review":
      return notFound();
  }
}

/** What no page was asked for gets 403. */
async function askToEnrol(): Promise<never> {
  return (await isPage()) ? redirect("/account") : forbidden();
}

/** Led there, a person without scripts sees a page as well: the framework draws its own page for 401 in the browser. */
async function askToSignIn(): Promise<never> {
  const path = (await headers()).get("x-kurabe-path") ?? "/";
  return (await isPage()) ? redirect(`/sign-in?${new URLSearchParams({ back: path })}`) : unauthorized();
}

async function isPage(): Promise<boolean> {
  const sent = await headers();
  return sent.has("x-kurabe-path") && (sent.get("accept") ?? "").startsWith("text/html");
}
