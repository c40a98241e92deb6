import { getTranslations } from "next-intl/server";
import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isPeopled } from "#lib/usecases/know-actor.ts";
import { act } from "./act.ts";

/** In place of a page, for who is not signed in: the address stays, and opens when they are. */
export default async function Unauthorized() {
  const [t, common] = [await getTranslations("accounts"), await getTranslations("common")];
  const peopled = await act("isPeopled", isPeopled);
  return (
    <QuietFrame home={common("app.name")} reviews={common("nav.reviews")} title={t("signIn.title")}>
      {peopled ? <SignInForm /> : <Notice title={t("setup.title")} text={t("setup.text")} />}
    </QuietFrame>
  );
}
