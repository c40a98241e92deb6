import { useTranslations } from "next-intl";
import classes from "#components/shared/plain-page.module.css";
import { SmallButton } from "#components/ui/small-button.tsx";
import own from "./accounts.module.css";

export const enterFaults = ["gone", "name-missing", "email-wrong", "short", "long", "simple"] as const;

type EnterFormProps = {
  token: string;
  /** Whom the link is for; null: whoever opens it becomes the owner. */
  person: { name: string; email: string } | null;
  /** What was wrong with what was typed. */
  fault?: (typeof enterFaults)[number] | undefined;
  /** What was typed, but for the password. */
  typed: { name?: string | undefined; email?: string | undefined };
};

/** A name and a password, and for the first one an address. A plain form: works without scripts. */
export function EnterForm({ token, person, fault, typed }: EnterFormProps) {
  const t = useTranslations("accounts.enter");
  return (
    <form action="/api/enter" method="post" className={own["door"]}>
      <h1>{person ? t("welcome") : t("first")}</h1>
      <p className={classes["hint"]}>{person ? t("welcomeText", { email: person.email }) : t("firstText")}</p>
      {fault ? (
        <p role="alert" className={classes["bad"]}>
          {t(`fault.${fault}`)}
        </p>
      ) : null}
      <input type="hidden" name="token" value={token} />
      {person ? (
        // Managers of passwords keep it under this.
        <input type="hidden" name="email" autoComplete="username" value={person.email} />
      ) : (
        <>
          <label htmlFor="email">{t("email")}</label>
          <input
            {...{ id: "email", name: "email", type: "email", autoComplete: "username", required: true, maxLength: 255 }}
            defaultValue={typed.email}
          />
        </>
      )}
      <label htmlFor="name">{t("name")}</label>
      <input
        {...{ id: "name", name: "name", autoComplete: "name", required: true, maxLength: 100 }}
        defaultValue={typed.name ?? person?.name}
      />
      <label htmlFor="password">{t("password")}</label>
      <input
        {...{ id: "password", name: "password", type: "password", autoComplete: "new-password", required: true }}
        {...{ minLength: 12, maxLength: 256, "aria-describedby": "password-hint" }}
      />
      <p id="password-hint" className={classes["hint"]}>
        {t("passwordHint")}
      </p>
      <SmallButton type="submit" look="filled">
        {t("do")}
      </SmallButton>
    </form>
  );
}
