/** What became of what was done about mail and webhooks. `made`: the secret, told this once. Null: nothing was done yet. */
export type OutboxState =
  | { says: "made"; url: string; secret: string }
  | {
      says:
        | "done"
        | "failed"
        | "on-its-way"
        | "mail-off"
        | "email-wrong"
        | "address-wrong"
        | "no-event"
        | "too-many"
        | "missing"
        | "not-again";
    }
  | null;

export type OutboxAction = (state: OutboxState, form: FormData) => Promise<OutboxState>;
