import type { Transaction } from "../open-database.ts";

/** Takes hold of an inquiry and its questions: of two who work on it at once, the second sees what the first did. Changes nothing. */
export async function holdInquiry(tables: Transaction["tables"], inquiryId: string): Promise<void> {
  // What sets nothing would not take hold of the row. An inquiry that is gone is held by nobody.
  await tables.inquiry.updateMany({ where: { id: inquiryId }, data: { id: inquiryId } });
}
