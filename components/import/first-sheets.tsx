"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { carryFiles } from "#components/shared/carried-files.ts";

// Apart: the comparison, which has the same address, is not sent it.
const FileDrop = dynamic(() => import("./file-drop.tsx").then((file) => file.FileDrop));

type FirstSheetsProps = { review: { key: string; title: string }; reviews: { key: string; title: string }[] };

/** A review without sheets: they come in here, and are looked at on the import page. */
export function FirstSheets({ review, reviews }: FirstSheetsProps) {
  const t = useTranslations("import.first");
  const common = useTranslations("common");
  const router = useRouter();
  const commands = reviews.map(({ key, title }) => ({
    id: key,
    label: title,
    group: "reviews" as const,
    href: `/reviews/${key}`,
  }));
  function take(files: readonly File[]): void {
    carryFiles(files);
    router.push(`/reviews/${encodeURIComponent(review.key)}/import`);
  }
  return (
    <AppFrame
      crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: review.title }]}
      commands={commands}
    >
      <FileDrop title={t("title")} text={t("text")} onFiles={take} />
    </AppFrame>
  );
}
