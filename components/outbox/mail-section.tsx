import { useTranslations } from "next-intl";
import classes from "#components/shared/plain-page.module.css";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type MailSectionProps = { mail: { server: string; from: string } | null; submit: (form: FormData) => void };

/** How mail goes out, and a mail to try it. */
export function MailSection({ mail, submit }: MailSectionProps) {
  const t = useTranslations("outbox.mail");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>{mail ? t("on", mail) : t("off")}</p>
      {mail ? (
        <form action={submit} className={classes["line"]}>
          <input name="to" type="email" required maxLength={255} aria-label={t("to")} placeholder={t("to")} />
          <SubmitButton name="do" value="test-mail">
            {t("test")}
          </SubmitButton>
        </form>
      ) : null}
    </section>
  );
}
