import { useTranslations } from "next-intl";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Waiting } from "#components/ui/waiting.tsx";

/** The frame at once, the cells as they come. */
export default function Loading() {
  const t = useTranslations("common");
  return (
    <QuietFrame home={t("app.name")} reviews={t("nav.reviews")}>
      <Waiting label={t("loading")} />
    </QuietFrame>
  );
}
