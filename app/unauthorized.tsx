import { getTranslations } from "next-intl/server";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** In place of what a page asked for after its session had ended. Sent along with every page: it asks for nothing. */
export default async function Unauthorized() {
  const [t, common] = [await getTranslations("accounts"), await getTranslations("common")];
  const title = t("signIn.title");
  return (
    <QuietFrame home={common("app.name")} reviews={common("nav.reviews")} title={title}>
      <Notice title={title} text={t("signIn.ended")} href="/sign-in" action={title} />
    </QuietFrame>
  );
}
