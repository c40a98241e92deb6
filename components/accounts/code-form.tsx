import { useTranslations } from "next-intl";
import classes from "#components/shared/plain-page.module.css";
import { Link } from "#components/ui/link.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import own from "./accounts.module.css";

type CodeFormProps = { fault: "wrong" | "locked" | null; back: string };

/** The code of the person's app, or a recovery code. `back`: where it leads. A plain form: works without scripts. */
export function CodeForm({ fault, back }: CodeFormProps) {
  const t = useTranslations("accounts.code");
  return (
    <form action="/api/session/code" method="post" className={own["door"]}>
      <h1>{t("title")}</h1>
      {fault ? (
        <p role="alert" className={classes["bad"]}>
          {t(fault)}
        </p>
      ) : null}
      <input type="hidden" name="back" value={back} />
      <label htmlFor="code">{t("code")}</label>
      <input
        {...{ id: "code", name: "code", autoComplete: "one-time-code", required: true, maxLength: 100 }}
        {...{ autoCapitalize: "none", spellCheck: false, "aria-describedby": "code-hint" }}
      />
      <p id="code-hint" className={classes["hint"]}>
        {t("hint")}
      </p>
      <SmallButton type="submit" look="filled">
        {t("do")}
      </SmallButton>
      <p className={classes["hint"]}>
        <Link href="/sign-in">{t("again")}</Link>
      </p>
    </form>
  );
}
