"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What whoever looks at this page may change, there: a review's work, what all reviews share, signatures, people. `self`: they have an account. */
export type Rights = Readonly<Record<"review" | "curate" | "approve" | "govern" | "self", boolean>>;

const RightsContext = createContext<Rights>({ review: true, curate: true, approve: true, govern: true, self: false });

/** Tells the controls within what may be done with them. The server refuses the rest, whatever is shown. */
export function RightsProvider({ rights, children }: { rights: Rights; children: ReactNode }) {
  return <RightsContext value={rights}>{children}</RightsContext>;
}

export function useRights(): Rights {
  return useContext(RightsContext);
}

type IfMayProps = {
  right: keyof Rights | readonly (keyof Rights)[];
  children: ReactNode;
  /** What others see in its place; nothing, where it is not given. */
  otherwise?: ReactNode;
};

/** Shows a control to who may use it: who has the right, or one of several. */
export function IfMay({ right, children, otherwise = null }: IfMayProps) {
  const rights = useRights();
  const asked = typeof right === "string" ? [right] : right;
  return asked.some((one) => rights[one]) ? children : otherwise;
}
