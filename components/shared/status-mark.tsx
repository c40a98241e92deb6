import { useTranslations } from "next-intl";
import type { Status } from "#lib/domain/answer.ts";
import { StatusSign } from "./status-sign.tsx";

/** A status with its word in the reader's language. */
export function StatusMark({ status }: { status: Status }) {
  const t = useTranslations("status");
  return <StatusSign status={status} word={t(`status.${status}`)} />;
}
