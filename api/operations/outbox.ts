import { z } from "zod";
import { type DeliveryLine, deliveryStateSchema } from "#lib/domain/delivery.ts";
import { openDeliveries, openDelivery } from "#lib/usecases/outbox/govern-outbox.ts";
import { act, operation } from "../operation.ts";
import { pageQuery, pageSchema, readTextCursor, writeCursor } from "../page.ts";
import { deliverySchema } from "../schemas/delivery-schemas.ts";

const tag = "outbox";

/** The address of a webhook may itself be a secret, and a token lies on a machine of its own: whose it is, is enough to know. */
function withoutSecret(line: DeliveryLine): DeliveryLine {
  return line.via === "webhook" && URL.canParse(line.to) ? { ...line, to: new URL(line.to).origin } : line;
}

export const outboxOperations = [
  operation({
    ...{ id: "listDeliveries", tag, method: "GET", path: "/deliveries" },
    query: z.strictObject({ state: deliveryStateSchema.optional(), ...pageQuery }),
    answer: pageSchema(deliverySchema),
    deed: act("openDeliveries", openDeliveries),
    ask: ({ query: { state, limit, cursor } }) => ({ state, most: limit, before: readTextCursor(cursor) }),
    say: ({ items, next }) => ({ items: items.map(withoutSecret), next: next === null ? null : writeCursor(next) }),
  }),
  operation({
    ...{ id: "openDelivery", tag, method: "GET", path: "/deliveries/{delivery}" },
    answer: deliverySchema,
    deed: act("openDelivery", openDelivery),
    ask: ({ params }) => ({ id: params.delivery }),
    say: withoutSecret,
  }),
];
