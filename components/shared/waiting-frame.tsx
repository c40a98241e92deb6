import { useTranslations } from "next-intl";
import { Waiting } from "#components/ui/waiting.tsx";
import { QuietFrame } from "./quiet-frame.tsx";

/** The frame of a page at once, before what it shows has been worked out. */
export function WaitingFrame() {
  const t = useTranslations("common");
  return (
    <QuietFrame home={t("app.name")} reviews={t("nav.reviews")}>
      <Waiting label={t("loading")} />
    </QuietFrame>
  );
}
