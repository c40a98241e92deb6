import { useTranslations } from "next-intl";
import type { Failure } from "./file-queue.ts";

/** Why a file came to nothing, in a sentence. */
export function FailureText({ failure }: { failure: Failure }) {
  const issues = useTranslations("issues");
  const t = useTranslations("import.failure");
  return failure.kind === "refused" ? issues(failure.code, { detail: failure.detail }) : t(failure.code);
}
