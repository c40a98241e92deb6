import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportDesk } from "#components/import/import-desk.tsx";
import { openComparison } from "#lib/usecases/comparison/open-comparison.ts";
import { act } from "../../../act.ts";

type ImportPageProps = { params: Promise<{ key: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

/** Where sheets come into a review. */
export default async function ImportPage({ params }: ImportPageProps) {
  const opened = await act("openComparison", openComparison, { reviewKey: (await params).key });
  if (!opened) notFound();
  const { template, sheets } = opened.comparison;
  const known = sheets.map(({ vendor, service, fileName, sha256, disclosedOn }) => ({
    vendor,
    service,
    fileName,
    sha256,
    disclosedOn,
  }));
  return <ImportDesk review={opened.review} template={template} known={known} />;
}
