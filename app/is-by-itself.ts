import { BY_ITSELF } from "#components/comparison/by-itself.ts";

/** Whether an open page says that nobody asked it for this. Who says so of everything is signed out sooner, no more. */
export function isByItself(sent: Headers): boolean {
  return sent.has(BY_ITSELF);
}
