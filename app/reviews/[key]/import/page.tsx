import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportDesk } from "#components/import/import-desk.tsx";
import { openComparison } from "#lib/usecases/comparison/open-comparison.ts";
import { openReview } from "#lib/usecases/reviews/open-review.ts";
import { act } from "../../../act.ts";

type ImportPageProps = { params: Promise<{ key: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

/** Where sheets come into a review. */
export default async function ImportPage({ params }: ImportPageProps) {
  const of = { reviewKey: (await params).key };
  const [opened, stored] = await Promise.all([
    act("openComparison", openComparison, of),
    act("openReview", openReview, of),
  ]);
  if (!opened || !stored) notFound();
  const { template, sheets } = opened.comparison;
  // Files of earlier versions are here as well. The sheet that has the column stands last: a new one would take its place.
  const shown = new Set(sheets.map(({ id }) => id));
  const known = [...stored.sheets.filter(({ id }) => !shown.has(id)), ...sheets].map(
    ({ vendor, service, fileName, sha256, disclosedOn }) => ({ vendor, service, fileName, sha256, disclosedOn }),
  );
  return <ImportDesk review={opened.review} template={template} known={known} />;
}
