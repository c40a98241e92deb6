import { useTranslations } from "next-intl";
import classes from "./accounts.module.css";

/** Leads to the company's own provider, and from there to `back`. No link of the framework: it must not be followed ahead. */
export function SignOnLink({ name, back }: { name: string; back: string }) {
  const t = useTranslations("accounts.signIn");
  return (
    <p className={classes["otherDoor"]}>
      <a href={`/api/session/sso?${new URLSearchParams({ back })}`}>{t("signOn", { name })}</a>
    </p>
  );
}
