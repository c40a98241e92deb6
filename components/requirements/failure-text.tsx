"use client";

import { useTranslations } from "next-intl";
import type { ProfileFailure } from "#components/shared/post-profile.ts";
import classes from "./requirements.module.css";

/** Why requirements were not stored, and what to do. */
export function FailureText({ failure }: { failure: ProfileFailure }) {
  const t = useTranslations("requirements.failure");
  return (
    <p role="alert" className={classes["failure"]}>
      {t(failure.code, { detail: failure.detail })}
    </p>
  );
}
