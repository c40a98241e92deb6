import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PasskeyButton } from "#components/accounts/passkey-button.tsx";
import { SignInForm, signInNews } from "#components/accounts/sign-in-form.tsx";
import { SignOnLink } from "#components/accounts/sign-on-link.tsx";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { openDoor } from "#lib/usecases/accounts/open-door.ts";
import { act } from "../act.ts";
import { localPath } from "../local-path.ts";

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("signIn.title") };
}

/** Where one signs in, and where one stands after it went wrong. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { news, back, email } = await searchParams;
  const [t, common] = [await getTranslations("accounts"), await getTranslations("common")];
  const door = await act("openDoor", openDoor);
  return (
    <QuietFrame home={common("app.name")} reviews={common("nav.reviews")} title={t("signIn.title")}>
      {door.isPeopled ? (
        <>
          <SignInForm
            news={news === "passkey" && !door.hasPasskeys ? "no-passkeys" : signInNews.find((one) => one === news)}
            back={localPath(back)}
            email={typeof email === "string" ? email.slice(0, 255) : undefined}
          />
          {door.signOn === null ? null : <SignOnLink name={door.signOn} back={localPath(back)} />}
          {door.hasPasskeys ? <PasskeyButton back={localPath(back)} /> : null}
        </>
      ) : (
        <Notice title={t("setup.title")} text={t("setup.text")} />
      )}
    </QuietFrame>
  );
}
