"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { PeopleState } from "#components/accounts/people-state.ts";
import { roleSchema } from "#lib/domain/actor.ts";
import {
  endSessionsOf,
  forgetSecondFactor,
  invitePerson,
  renewEntryLink,
  turnPerson,
} from "#lib/usecases/govern-people.ts";
import { demandSecondFactor } from "#lib/usecases/house-rules.ts";
import { act } from "../act.ts";
import { publicAddress } from "../public-address.ts";

const id = z.string().min(1).max(80);
const orderSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("invite"), email: z.string().max(300), role: roleSchema }),
  z.object({ do: z.literal("renew"), id }),
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
      return toLink(order.email, await act("invitePerson", invitePerson, { email: order.email, role: order.role }));
    case "renew":
      return toLink("", await act("renewEntryLink", renewEntryLink, { id: order.id }));
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

type Made = { ok: true; token: string } | { ok: false; code: "email-wrong" | "not-allowed" | "taken" | "missing" };

async function toLink(email: string, made: Made): Promise<PeopleState> {
  if (!made.ok) return { says: made.code };
  return { says: "link", email, address: await publicAddress(`/enter/${made.token}`) };
}
