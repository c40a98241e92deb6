import type { ChosenEvent } from "./event.ts";

/** A program elsewhere that is told what happens here. Its secret is told once. */
export type WebhookLine = { id: string; url: string; events: ChosenEvent[]; isOn: boolean; createdAt: string };
