import type { IncomingMessage, ServerResponse } from "node:http";
import type { OutboxMeasure } from "../lib/usecases/outbox/measure-outbox.ts";

export function openMetrics(
  token: string | undefined,
  measureOutbox: () => Promise<OutboxMeasure>,
): {
  count(method: string, response: ServerResponse): void;
  answer(request: IncomingMessage, response: ServerResponse): boolean;
};
