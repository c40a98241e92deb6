"use server";

import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import type { PeopleState } from "#components/accounts/people-state.ts";
import { roleSchema } from "#lib/domain/actor.ts";
import { type Language, languageSchema } from "#lib/domain/language.ts";
import {
  endSessionsOf,
  forgetSecondFactor,
  invitePerson,
  renewEntryLink,
  turnPerson,
} from "#lib/usecases/accounts/govern-people.ts";
import { demandSecondFactor } from "#lib/usecases/acting/house-rules.ts";
import { act } from "../act.ts";
import { publicAddress } from "../public-address.ts";

const id = z.string().min(1).max(80);
const orderSchema = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["invite", "invite-by-mail"]), email: z.string().max(300), role: roleSchema }),
  z.object({ do: z.enum(["renew", "renew-by-mail"]), id }),
  z.object({ do: z.literal("turn"), id, role: roleSchema }),
  z.object({ do: z.literal("shut-out"), id, role: roleSchema }),
  z.object({ do: z.literal("end"), id }),
  z.object({ do: z.literal("forget-factor"), id }),
  z.object({ do: z.enum(["demand-factor", "free-factor"]) }),
]);
type Order = z.infer<typeof orderSchema>;

/** Invites somebody, makes them a new link, gives them another role, shuts them out, or ends their sessions. */
export async function peopleAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const order = orderSchema.safeParse(Object.fromEntries(form));
  if (!order.success) return { says: "failed" };
  const state = await carryOut(order.data);
  revalidatePath("/people");
  return state;
}

async function carryOut(order: Order): Promise<PeopleState> {
  switch (order.do) {
    case "invite":
    case "invite-by-mail": {
      const mailed = order.do === "invite" ? undefined : await pageLanguage();
      const { email, role } = order;
      return toLink(email, await act("invitePerson", invitePerson, { email, role, mailed }), mailed);
    }
    case "renew":
    case "renew-by-mail": {
      const mailed = order.do === "renew" ? undefined : await pageLanguage();
      return toLink("", await act("renewEntryLink", renewEntryLink, { id: order.id, mailed }), mailed);
    }
    case "turn":
    case "shut-out": {
      const change = { id: order.id, role: order.role, isShutOut: order.do === "shut-out" };
      const turned = await act("turnPerson", turnPerson, change);
      return { says: turned.ok ? "done" : turned.code };
    }
    case "forget-factor": {
      const forgotten = await act("forgetSecondFactor", forgetSecondFactor, { id: order.id });
      return { says: forgotten.ok ? "done" : forgotten.code };
    }
    case "demand-factor":
    case "free-factor": {
      const isDemanded = order.do === "demand-factor";
      const said = await act("demandSecondFactor", demandSecondFactor, { isDemanded });
      return { says: said.ok ? "done" : said.code };
    }
    case "end":
      await act("endSessionsOf", endSessionsOf, { id: order.id });
      return { says: "done" };
  }
}

const pageLanguage = async () => languageSchema.parse(await getLocale());

type Code = "email-wrong" | "not-allowed" | "taken" | "missing" | "mail-off";
type Made = { ok: true; token: string } | { ok: false; code: Code };

/** What was mailed is shown to nobody else. */
async function toLink(email: string, made: Made, mailed: Language | undefined): Promise<PeopleState> {
  if (!made.ok) return { says: made.code };
  if (mailed) return { says: "mailed" };
  return { says: "link", email, address: await publicAddress(`/enter/${made.token}`) };
}
