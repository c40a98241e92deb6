"use server";

import { revalidatePath } from "next/cache";
import { headers as sentHeaders } from "next/headers";
import { z } from "zod";
import type { SecondFactorState } from "#components/accounts/second-factor.tsx";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endOwnSecondFactor,
  renewRecoveryCodes,
} from "#lib/usecases/accounts/own-second-factor.ts";
import { act } from "../act.ts";
import { keepCookies } from "../keep-cookies.ts";

const password = z.string().max(2000);
const orderSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("begin"), password }),
  z.object({ do: z.literal("confirm"), code: z.string().max(100) }),
  z.object({ do: z.literal("renew"), password }),
  z.object({ do: z.literal("end"), password }),
]);

/** Sets up the own second factor, turns it on, makes new recovery codes, or turns it off. */
export async function secondFactorAction(before: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  const order = orderSchema.safeParse(Object.fromEntries(form));
  if (!order.success) return { says: "wrong-password" };
  const state = await carryOut(order.data, before);
  if (state?.says === "on" || state?.says === "off") revalidatePath("/account");
  return state;
}

async function carryOut(order: z.infer<typeof orderSchema>, before: SecondFactorState): Promise<SecondFactorState> {
  const headers = new Headers(await sentHeaders());
  switch (order.do) {
    case "begin": {
      const begun = await act("beginSecondFactor", beginSecondFactor, { password: order.password, headers });
      if (typeof begun === "string") return { says: begun };
      return begun && { says: "begun", ...begun, isWrong: false };
    }
    case "confirm": {
      const cookies = await act("confirmSecondFactor", confirmSecondFactor, { secretCode: order.code, headers });
      if (cookies === null) return before?.says === "begun" ? { ...before, isWrong: true } : before;
      await keepCookies(cookies);
      return { says: "on" };
    }
    case "renew": {
      const recoveryCodes = await act("renewRecoveryCodes", renewRecoveryCodes, { password: order.password, headers });
      if (typeof recoveryCodes === "string") return { says: recoveryCodes };
      return recoveryCodes && { says: "codes", recoveryCodes };
    }
    case "end": {
      const cookies = await act("endOwnSecondFactor", endOwnSecondFactor, { password: order.password, headers });
      if (typeof cookies === "string") return { says: cookies };
      if (cookies === null) return null;
      await keepCookies(cookies);
      return { says: "off" };
    }
  }
}
