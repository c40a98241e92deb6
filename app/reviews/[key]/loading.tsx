import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { Waiting } from "#components/ui/waiting.tsx";

/** The frame at once, the cells as they come. */
export default function Loading() {
  const t = useTranslations("common");
  return (
    <AppFrame fixed crumbs={[{ label: t("nav.reviews"), href: "/reviews" }]}>
      <Waiting label={t("loading")} />
    </AppFrame>
  );
}
