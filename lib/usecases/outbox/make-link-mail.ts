import { randomUUID } from "node:crypto";
import { sealText } from "#lib/auth/seal-text.ts";
import type { NewMail } from "#lib/db/writes/add-delivery.ts";

/** A mail with a link that nobody else may have: its token waits encrypted, and is gone when the mail went out. */
export function makeLinkMail({
  token,
  ...mail
}: Pick<NewMail, "to" | "about" | "language"> & { token: string }): NewMail {
  const id = randomUUID();
  return { ...mail, id, sealed: sealText(token, id) };
}
