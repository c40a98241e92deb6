import type { Actor } from "./actor.ts";

/** Somebody doing something: goes along with the database, so that what is written says whose it is. */
export type Acting = {
  who: Actor;
  /** The use case, by name. */
  act: string;
  reviewKey: string | null;
  /** What was asked for, and what a write adds to it; the log keeps it without secrets and long texts. */
  asked: unknown;
  /** Whether a change is written down by itself; copies are, by who made them, after they were made. */
  logs: boolean;
};

/** The id of the person who acts; null where it is no person with an account. */
export function actingPerson(acting: Acting | undefined): string | null {
  return acting?.who.kind === "person" ? acting.who.id : null;
}
