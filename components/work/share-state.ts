/** What became of an assignment. `left`: items that somebody gave to another meanwhile; they stay so, and stay chosen. */
export type ShareState = {
  says: "stored" | "changed" | "none" | "cannot-judge" | "same-person" | "not-said" | "failed";
  left: string[];
} | null;

export type ShareAction = (state: ShareState, form: FormData) => Promise<ShareState>;
