/** What became of what was done with people; `address`: a link, told this once. Null: nothing was done yet. */
export type PeopleState =
  | { says: "link"; email: string; address: string }
  | { says: "done" | "failed" | "email-wrong" | "not-allowed" | "taken" | "missing" | "last-owner" | "own-first" }
  | { says: "mailed" | "mail-off" }
  | null;

export type PeopleAction = (state: PeopleState, form: FormData) => Promise<PeopleState>;
