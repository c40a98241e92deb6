import type { InquiryForm, InquiryFormat } from "#lib/domain/inquiry-form.ts";

/** Gives a sheet of questions the form of a file. The same sheet gives the same bytes. */
export async function writeInquiry(form: InquiryForm, format: InquiryFormat): Promise<Uint8Array> {
  if (format === "docx") return (await import("./writers/inquiry-docx.ts")).writeInquiryDocx(form);
  return (await import("./writers/inquiry-xlsx.ts")).writeInquiryXlsx(form);
}
