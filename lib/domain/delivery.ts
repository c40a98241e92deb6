import { z } from "zod";

/** What a mail can be about, with the ids of it: its words are found when it goes out, as things are then. */
export const mailAboutSchema = z.discriminatedUnion("kind", [
  /** A link that lets somebody in. */
  z.object({ kind: z.literal("invitation") }),
  /** A comment names somebody. */
  z.object({ kind: z.literal("mention"), comment: z.string() }),
  /** What somebody has to judge and is due or overdue on that day (ISO date). */
  z.object({ kind: z.literal("reminder"), day: z.string() }),
  /** A link by which a vendor answers. `by`: who sends it. */
  z.object({ kind: z.literal("answer-link"), inquiry: z.string(), by: z.string().nullable() }),
  z.object({ kind: z.literal("test") }),
]);
export type MailAbout = z.infer<typeof mailAboutSchema>;

/**
 * "waiting": to be tried, or tried again; "delivered"; "given-up": tried as often as it is; "dropped": what it tells of is no longer so, and
 * nobody was bothered.
 */
export const deliveryStateSchema = z.enum(["waiting", "delivered", "given-up", "dropped"]);
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

/** Why a try came to nothing. */
export const deliveryFaultSchema = z.enum([
  /** It ended neither well nor badly: the server was stopped, or killed, in the middle of it. */
  "cut-off",
  "timeout",
  /** No such name, no connection, no TLS; the reason is the detail. */
  "unreachable",
  /** The receiver said no; an HTTP status or a reply of SMTP is the detail. */
  "refused",
  /** The address is of this network or this machine, where webhooks do not go. */
  "private-address",
  "mail-off",
  /** The house has another secret than the one that it was encrypted with. */
  "secret-lost",
  /** What it tells of is gone, or is told already. */
  "outdated",
  /** Something went wrong here; the server's own log says what. */
  "internal",
]);
export type DeliveryFault = z.infer<typeof deliveryFaultSchema>;

/** What came of a try; `isFinal`: another would come to the same. */
export type Delivered = { ok: true } | { ok: false; fault: DeliveryFault; detail: string; isFinal: boolean };

/** A line of the list of what goes out. Instants are ISO text. */
export type DeliveryLine = {
  id: string;
  via: "mail" | "webhook";
  kind: string;
  /** An address of mail, or of a webhook. */
  to: string;
  state: DeliveryState;
  attempts: number;
  createdAt: string;
  /** When it was tried last, or went out. */
  changedAt: string;
  /** When it is tried next; null: not any more. */
  nextAt: string | null;
  /** Of the last try; null: there was none yet, or it went well. */
  fault: DeliveryFault | null;
  detail: string;
};
