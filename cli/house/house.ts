import type { ReportWish } from "#lib/usecases/report/export-report.ts";
import type { HandedOver } from "#lib/usecases/report/hand-over.ts";

type File = { bytes: Uint8Array; name: string };
type Refused<Code extends string = string> = { ok: false; code: Code; detail: string };

/** Whose sheet a file is: null where the sheet itself says it. */
export type Whose = { vendor: string | null; service: string | null };

/** What became of a file: the same bytes may be there already; rows of which nobody is sure yet where they belong. */
export type Stored = { duplicate: boolean; toCheck: number };

/** What commands ask of a house: of the one on this machine (`local-house.ts`), or of a server (`remote-house.ts`). They answer alike. */
export type House = {
  /** The keys of the reviews. */
  reviewKeys: () => Promise<string[]>;
  makeReview: (review: {
    key: string;
    title: string;
    templateKey?: string | undefined;
  }) => Promise<{ ok: true } | Refused>;
  importSheet: (sheet: File & Whose & { reviewKey: string }) => Promise<{ ok: true; value: Stored } | Refused>;
  /** Into no review. */
  fileSheet: (sheet: File & Whose & { templateKey: string }) => Promise<{ ok: true; value: Stored } | Refused>;
  /** Whether a file of these bytes (SHA-256, hexadecimal) is on file. */
  knows: (sha256: string) => Promise<boolean>;
  /** A report's JSON becomes a review. */
  importReport: (report: File & { key: string | undefined }) => Promise<{ ok: true; value: { key: string } } | Refused>;
  /** Null: there is no such review. */
  takeReport: (
    wish: Pick<ReportWish, "reviewKey" | "format" | "language">,
  ) => Promise<AsyncIterable<HandedOver> | null>;
};
