"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Kit } from "#components/ui/kit.tsx";
import classes from "./reviews.module.css";

/** What went wrong, as the action says it; null for nothing. */
type FormState = "title-missing" | "failed" | null;

type NewReviewFormProps = {
  templates: readonly { key: string; title: string }[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** A name and an item list make a review. */
export function NewReviewForm({ templates, action }: NewReviewFormProps) {
  const t = useTranslations("common.reviews");
  const [state, submit, pending] = useActionState(action, null);
  return (
    <Kit>
      <section className={classes["reviews"]}>
        <h2>{t("create")}</h2>
        <form action={submit} className={classes["form"]}>
          <TextInput
            name="title"
            label={t("titleLabel")}
            placeholder={t("titlePlaceholder")}
            required
            maxLength={200}
            error={state === "title-missing" ? t("titleMissing") : null}
            className={classes["title"] ?? ""}
          />
          <NativeSelect
            name="template"
            label={t("templateLabel")}
            data={templates.map(({ key, title }) => ({ value: key, label: title }))}
          />
          <Button type="submit" loading={pending}>
            {t("create")}
          </Button>
        </form>
        {state === "failed" ? (
          <p role="alert" className={classes["failed"]}>
            {t("failed")}
          </p>
        ) : null}
      </section>
    </Kit>
  );
}
