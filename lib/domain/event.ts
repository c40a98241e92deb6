import { z } from "zod";

/**
 * What programs elsewhere are told of. A kind, once it is there, stays what it is: receivers stand on it. Ids and keys only: who wants to know more asks with a
 * token, and is shown what its owner may see.
 */
const review = z.string().meta({ description: "The review's key, as in its address." });
const id = z.string();

export const eventSchemas = {
  "review.created": z.object({ review }),
  "sheet.imported": z.object({
    review: review.nullable().meta({ description: "Null: the sheet is on file, in no review." }),
    sheet: id,
    service: id,
  }),
  "inquiry.sent": z.object({ review, inquiry: id }),
  "reply.received": z.object({ review, inquiry: id, reply: id }),
  "decision.signed": z.object({ review, number: z.number().int().min(1) }),
  test: z.object({}),
} as const;

export type EventKind = keyof typeof eventSchemas;

/** As catalogues name it: a dot would be a step into them. */
export function eventName<Kind extends EventKind>(kind: Kind): EventName<Kind> {
  return kind.replace(".", "-") as EventName<Kind>;
}

type EventName<Kind> = Kind extends `${infer Of}.${infer What}` ? `${Of}-${What}` : Kind;

/** The ids of what it happened to. */
export type EventData<Kind extends EventKind> = z.infer<(typeof eventSchemas)[Kind]>;

/** Those that a webhook can be told of; "test" comes when somebody asks for it. */
export const eventKindSchema = z.enum([
  "review.created",
  "sheet.imported",
  "inquiry.sent",
  "reply.received",
  "decision.signed",
]);
export type ChosenEvent = z.infer<typeof eventKindSchema>;
