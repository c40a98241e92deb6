import type { IncomingMessage, ServerResponse } from "node:http";

export function openMetrics(token: string | undefined): {
  count(method: string, response: ServerResponse): void;
  answer(request: IncomingMessage, response: ServerResponse): boolean;
};
