/** The review into which files are imported, and the one that is signed. */
export const FAULTS_REVIEW = "faults";
export const SIGNED_REVIEW = "example";
/** Rows of an imported file, its heading included. */
export const ROWS = 40;

/** What a program was told is stored, or that it was told it is not. */
export type Acknowledged =
  | { kind: "ready" }
  | { kind: "sheet"; id: string }
  | { kind: "review"; key: string }
  | { kind: "signature"; number: number; sha256: string }
  | { kind: "failed"; detail: string };
