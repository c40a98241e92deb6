import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listEvidence, type StoredEvidence } from "#lib/db/reads/list-evidence.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { listReplies, type StoredReply } from "#lib/db/reads/list-replies.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import type { Language } from "#lib/domain/language.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Template } from "#lib/domain/template.ts";
import { draftWording } from "#lib/inquiry/draft-wording.ts";

export type OpenedInquiries = {
  review: { key: string; title: string; template: Template };
  /** Whom one can ask: the newest sheets. */
  sheets: { id: string; vendor: string; service: string; fileName: string }[];
  profiles: { id: string; name: RequirementProfile["name"] }[];
  /** The newest first. */
  inquiries: Inquiry[];
  /** By question of a draft: its first wording in each language. */
  wordings: Record<string, { ja: string; en: string }>;
  replies: StoredReply[];
  evidence: StoredEvidence[];
};

/** All that was asked in a review and what came back; null when there is no such review. */
export async function openInquiries(
  { reviewKey }: { reviewKey: string },
  given?: Database,
): Promise<OpenedInquiries | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const { id: reviewId, key, title, template } = review;
  const sheets = newestSheets(await listReviewSheets(database, reviewId));
  const profiles = await listProfiles(database, { reviewId });
  const inquiries = await listInquiries(database, { reviewId });
  return {
    review: { key, title, template },
    sheets: sheets.map(({ id, vendor, service, fileName }) => ({ id, vendor, service, fileName })),
    profiles: profiles.map(({ id, profile }) => ({ id, name: profile.name })),
    inquiries,
    wordings: Object.fromEntries(inquiries.filter(({ state }) => state === "draft").flatMap(wordingsOf(template))),
    replies: await listReplies(database, { reviewId }),
    evidence: await listEvidence(database, { reviewId }),
  };
}

function wordingsOf({ items }: Template) {
  const byKey = new Map(items.map((item) => [item.key, item]));
  return ({ questions }: Inquiry) =>
    questions.flatMap((question) => {
      const item = byKey.get(question.item);
      if (!item) return [];
      const say = (language: Language) => draftWording(question, { item, language });
      return [[question.id, { ja: say("ja"), en: say("en") }] as const];
    });
}
