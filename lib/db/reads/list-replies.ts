import { type SourceDocument, sourceDocumentSchema } from "#lib/domain/source-document.ts";
import type { Database } from "../open-database.ts";
import { fromPackedJson } from "../stored-text.ts";

/** A file that came back, without its bytes. `receivedAt`: ISO 8601. */
export type StoredReply = {
  id: string;
  inquiryId: string;
  via: "file" | "link";
  name: string;
  sha256: string;
  receivedAt: string;
  state: "received" | "merged" | "dismissed";
  checksheetId: string | null;
};

const columns = {
  ...{ id: true, inquiryId: true, via: true, name: true, sha256: true, receivedAt: true, state: true },
  checksheetId: true,
} as const;

/** What came back to inquiries of one review, the newest first. */
export async function listReplies(database: Database, { reviewId }: { reviewId: string }): Promise<StoredReply[]> {
  const stored = await database.reader.inquiryReply.findMany({
    where: { inquiry: { reviewId } },
    select: columns,
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
  });
  return stored.map(readReply);
}

/** One of them with the file as it came and as it was read; null: the review has none of this id. */
export async function findReply(
  database: Database,
  { reviewId, id }: { reviewId: string; id: string },
): Promise<(StoredReply & { bytes: Uint8Array; document: SourceDocument }) | null> {
  const stored = await database.reader.inquiryReply.findFirst({ where: { id, inquiry: { reviewId } } });
  if (!stored) return null;
  return {
    ...readReply(stored),
    bytes: stored.bytes,
    document: fromPackedJson(sourceDocumentSchema, stored.document),
  };
}

type Head = Omit<StoredReply, "via" | "state" | "receivedAt"> & { via: string; state: string; receivedAt: Date };

function readReply({ id, inquiryId, name, sha256, checksheetId, ...stored }: Head): StoredReply {
  return {
    ...{ id, inquiryId, name, sha256, checksheetId },
    via: stored.via === "link" ? "link" : "file",
    receivedAt: stored.receivedAt.toISOString(),
    state: stored.state === "merged" || stored.state === "dismissed" ? stored.state : "received",
  };
}
