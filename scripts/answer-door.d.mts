export function passesAnswerDoor(request: { method?: string; url?: string; headers: Record<string, unknown> }): boolean;
export function cleanHeaders(headers: Record<string, unknown>, address: string): void;
