import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";

/** A question about item "a" that the vendor's sheet does not ask; what is given counts. */
export function buildQuestion(given: Partial<InquiryQuestion> & { id: string; ref: number }): InquiryQuestion {
  return {
    ...{ item: "a", rowId: null, number: "", asked: "", earlier: "", reasons: [], parts: [], text: `${given.id}?` },
    ...{ adds: false, answer: "", remarks: "", state: "open", comment: "" },
    ...given,
  };
}

/** An inquiry that was sent. */
export function buildInquiry(questions: InquiryQuestion[], given: Partial<Inquiry> = {}): Inquiry {
  return {
    ...{ id: "i", reviewId: "r", code: "KQ-0000-0000", kind: "follow-up", language: "ja", vendor: "V", service: "" },
    ...{ checksheetId: null, state: "sent", dueOn: null, revision: 1, createdAt: "2026-11-01T00:00:00.000Z" },
    ...{ sentAt: "2026-11-02T00:00:00.000Z", link: null, questions },
    ...given,
  };
}
