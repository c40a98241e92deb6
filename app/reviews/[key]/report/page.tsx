import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportScreen } from "#components/report/report-screen.tsx";
import { openGrid } from "#lib/usecases/comparison/open-grid.ts";
import { act } from "../../../act.ts";
import { reportFormats } from "./report-formats.ts";

type ReportPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("choice"))("title") };
}

/** What of a report is wanted, with the report itself beside it. */
export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const opened = await act("openGrid", openGrid, { reviewKey: (await params).key });
  if (!opened) notFound();
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  );
  return (
    <ReportScreen
      review={opened.review}
      sheets={opened.grid.sheets.map(({ id, vendor, service, fileName }) => ({ id, vendor, service, fileName }))}
      query={query.toString()}
      formats={reportFormats}
    />
  );
}
