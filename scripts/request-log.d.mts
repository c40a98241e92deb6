import type { IncomingMessage, ServerResponse } from "node:http";
import type { DestinationStream, Logger } from "pino";

export function openLog(isOn: boolean, place?: DestinationStream): Logger;
export function loggedPath(url: string): string;
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: { log: Logger; believesId: boolean },
): void;
