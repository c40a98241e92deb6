import { useFormatter, useTranslations } from "next-intl";
import classes from "#components/shared/plain-page.module.css";
import { Link } from "#components/ui/link.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { DeliveryLine } from "#lib/domain/delivery.ts";

type DeliveryLogProps = {
  deliveries: readonly DeliveryLine[];
  failedOnly: boolean;
  next: string | null;
  mostAttempts: number;
  submit: (form: FormData) => void;
};

/** What went out, waits or could not, the newest first. What could not is sent again from here. */
export function DeliveryLog({ deliveries, failedOnly, next, mostAttempts, submit }: DeliveryLogProps) {
  const t = useTranslations("outbox.log");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>{t("text", { mostAttempts })}</p>
      <p className={classes["line"]}>
        {failedOnly ? (
          <Link href="/outbox">{t("all")}</Link>
        ) : (
          <Link href="/outbox?state=given-up">{t("failedOnly")}</Link>
        )}
      </p>
      {deliveries.length === 0 ? (
        <p className={classes["hint"]}>{t(failedOnly ? "noneFailed" : "none")}</p>
      ) : (
        <form action={submit}>
          <input type="hidden" name="do" value="again" />
          <Lines deliveries={deliveries} mostAttempts={mostAttempts} />
        </form>
      )}
      {next === null ? null : (
        <Link href={`/outbox?${new URLSearchParams({ ...(failedOnly && { state: "given-up" }), before: next })}`}>
          {t("older")}
        </Link>
      )}
    </section>
  );
}

function Lines({ deliveries, mostAttempts }: Pick<DeliveryLogProps, "deliveries" | "mostAttempts">) {
  const t = useTranslations("outbox.log");
  return (
    <table className={classes["log"]}>
      <thead>
        <tr>
          <th scope="col">{t("at")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("to")}</th>
          <th scope="col">{t("state")}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((line) => (
          <Row key={line.id} line={line} mostAttempts={mostAttempts} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line, mostAttempts }: { line: DeliveryLine; mostAttempts: number }) {
  const t = useTranslations("outbox.log");
  const format = useFormatter();
  const time = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "medium" });
  const { id, via, kind, to, state, attempts, createdAt, nextAt, fault, detail } = line;
  const isTrying = fault === "cut-off" && nextAt !== null;
  const canRetry = state === "given-up" || (state === "waiting" && attempts > 0 && !isTrying);
  const what = t(`kinds.${via}-${kind.replace(".", "-") as "test"}` as "kinds.mail-test");
  return (
    <tr>
      <td>{time(createdAt)}</td>
      <td>{what}</td>
      <td>{to}</td>
      <td>
        <span className={state === "given-up" ? classes["bad"] : undefined}>{t(`states.${state}`)}</span>
        {attempts > 0 ? <> · {t("attempts", { attempts, mostAttempts })}</> : null}
        {fault && !isTrying ? (
          <div className={classes["hint"]}>
            {t(`faults.${fault}`)} {detail}
          </div>
        ) : null}
        {isTrying ? <div className={classes["hint"]}>{t("trying")}</div> : null}
        {nextAt !== null && attempts > 0 && !isTrying ? (
          <div className={classes["hint"]}>{t("next", { time: time(nextAt) })}</div>
        ) : null}
        {canRetry ? (
          <SubmitButton name="id" value={id} label={`${t("again")}: ${what} ${to}`}>
            {t("again")}
          </SubmitButton>
        ) : null}
      </td>
    </tr>
  );
}
