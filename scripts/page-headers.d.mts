import type { IncomingMessage, ServerResponse } from "node:http";
export function setPageHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  options: { isDevelopment: boolean; isTls: boolean },
): void;
