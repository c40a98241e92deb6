import { useTranslations } from "next-intl";
import classes from "#components/shared/plain-page.module.css";
import { SmallButton } from "#components/ui/small-button.tsx";
import own from "./accounts.module.css";

const GOOD = ["entered", "out", "password"] as const;
const BAD = [
  "wrong",
  "too-many",
  "passkey",
  "no-passkeys",
  "gone",
  "unreachable",
  "not-invited",
  "unverified",
  "failed",
] as const;

/** What can be told to somebody at the door. */
export const signInNews = [...GOOD, ...BAD];
export type SignInNews = (typeof signInNews)[number];

type SignInFormProps = { news?: SignInNews | undefined; back: string; email?: string | undefined };

/** An address and a password. `back`: where it leads. A plain form: works without scripts. */
export function SignInForm({ news, back, email }: SignInFormProps) {
  const t = useTranslations("accounts.signIn");
  const isBad = BAD.some((one) => one === news);
  return (
    <form action="/api/session" method="post" className={own["door"]}>
      <h1>{t("title")}</h1>
      {news === undefined ? null : (
        <p role={isBad ? "alert" : "status"} className={isBad ? classes["bad"] : classes["hint"]}>
          {t(`news.${news}`)}
        </p>
      )}
      <input type="hidden" name="back" value={back} />
      <label htmlFor="email">{t("email")}</label>
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        required
        maxLength={255}
        defaultValue={email}
      />
      <label htmlFor="password">{t("password")}</label>
      <input id="password" name="password" type="password" autoComplete="current-password" required maxLength={256} />
      <SmallButton type="submit" look="filled">
        {t("title")}
      </SmallButton>
      <p className={classes["hint"]}>{t("lost")}</p>
    </form>
  );
}
