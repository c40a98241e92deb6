import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache, Suspense } from "react";
import { ComparisonScreen } from "#components/comparison/comparison-screen.tsx";
import { chosenProfile } from "#components/comparison/judging/chosen-profile.ts";
import { readView } from "#components/comparison/view/view-state.ts";
import { FirstSheets } from "#components/import/first-sheets.tsx";
import { WaitingFrame } from "#components/shared/waiting-frame.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import { openViews } from "#lib/usecases/comparison/name-views.ts";
import { openGrid, searchGrid } from "#lib/usecases/comparison/open-grid.ts";
import { decisionStanding } from "#lib/usecases/decision/decision-standing.ts";
import { currentHelper } from "#lib/usecases/placement/current-helper.ts";
import { openProfiles } from "#lib/usecases/requirements/open-profiles.ts";
import { listReadyProfiles } from "#lib/usecases/requirements/ready-profiles.ts";
import { listReviews } from "#lib/usecases/reviews/list-reviews.ts";
import { openWork } from "#lib/usecases/work/open-work.ts";
import { act } from "../../act.ts";
import { PageTexts } from "../../page-texts.tsx";
import { openJudgedDesk } from "./open-judged-desk.ts";
import { reportFormats } from "./report/report-formats.ts";
import { toDesk } from "./to-desk.ts";

type ComparisonPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// The title and the page ask for the same; once is enough.
const open = cache((reviewKey: string) => act("openGrid", openGrid, { reviewKey }));

export async function generateMetadata({ params }: ComparisonPageProps): Promise<Metadata> {
  const opened = await open((await params).key);
  return opened ? { title: opened.review.title } : {};
}

/** So many ms a comparison may take to come with its page; one that takes longer has the frame go before it. */
const MOMENT = 150;

/**
 * One review's comparison: the heart. What is there in a moment comes whole: a frame that gives way at once would only
 * flicker, and is kept for 300 ms by the framework (it batches what appears after it).
 */
export default async function ComparisonPage(props: ComparisonPageProps) {
  const opening = open((await props.params).key);
  const isThere = opening.then(
    () => true,
    () => true,
  );
  const isSlow = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), MOMENT));
  const comparison = <OpenedComparison {...props} />;
  return (await Promise.race([isThere, isSlow])) ? (
    comparison
  ) : (
    <Suspense fallback={<WaitingFrame />}>{comparison}</Suspense>
  );
}

async function OpenedComparison({ params, searchParams }: ComparisonPageProps) {
  const readAt = new Date();
  const opened = await open((await params).key);
  if (!opened) notFound();
  const reviews = (await act("listReviews", listReviews)).map(({ key, title }) => ({ key, title }));
  if (opened.grid.sheets.length === 0) {
    return (
      <PageTexts of={["import"]}>
        <FirstSheets review={opened.review} reviews={reviews} />
      </PageTexts>
    );
  }
  const view = readView(new URLSearchParams(asText(await searchParams)));
  const language = languageSchema.parse(await getLocale());
  const { search, profile } = view;
  const items = await act("searchGrid", searchGrid, { reviewKey: opened.review.key, search });
  const { profiles, ready } = await listLines(opened.review.key);
  const profileId = chosenProfile(profiles, profile);
  const helper = currentHelper();
  const work = await act("openWork", openWork, opened.review.key);
  if (!work) notFound();
  return (
    <PageTexts of={["choice", "comparison", "judging", "status"]}>
      <ComparisonScreen
        review={opened.review}
        desk={toDesk(opened, { readAt, opening: { view, found: items, language } })}
        found={items && { search, items }}
        reviews={reviews}
        views={await act("openViews", openViews, { reviewKey: opened.review.key })}
        formats={reportFormats}
        profiles={profiles}
        ready={ready}
        judged={profileId === null ? null : await openJudgedDesk(opened.review.key, profileId)}
        decision={await act("decisionStanding", decisionStanding, opened.review.key)}
        work={work}
        today={readAt.toISOString().slice(0, 10)}
        helperHost={helper && new URL(helper.url).host}
      />
    </PageTexts>
  );
}

/** The review's requirements by name; where there are none, some to begin with. */
async function listLines(reviewKey: string) {
  const language = languageSchema.parse(await getLocale());
  const stored = await act("openProfiles", openProfiles, { reviewKey });
  const named = (name: RequirementProfile["name"]) => (typeof name === "string" ? name : name[language]);
  const profiles = stored?.profiles.map(({ id, profile }) => ({ id, name: named(profile.name) })) ?? [];
  const ready =
    stored && profiles.length === 0
      ? await act("listReadyProfiles", listReadyProfiles, stored.review.template.key)
      : [];
  return { profiles, ready: ready.map(({ key, name }) => ({ key, name: named(name) })) };
}

/** A parameter that is given twice counts as not given. */
function asText(query: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
