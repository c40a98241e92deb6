"use client";

import { Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { Kit } from "#components/ui/kit.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { NamedView } from "#lib/domain/named-view.ts";
import { postView, type ViewFailure } from "./post-view.ts";
import type { NamedViews } from "./use-named-views.ts";
import classes from "./view-dialog.module.css";

type ViewDialogProps = {
  opened: boolean;
  onClose: () => void;
  views: NamedViews;
  reviewKey: string;
  announce: (text: string) => void;
};

/** The views that people have named, each a link that can be sent on, and a name for the one that is shown. */
export function ViewDialog({ opened, onClose, views, reviewKey, announce }: ViewDialogProps) {
  const t = useTranslations("comparison.views");
  const hint = useId();
  const name = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<ViewFailure | null>(null);

  /** False: nothing was stored. */
  async function post(order: Parameters<typeof postView>[1], done: string): Promise<boolean> {
    const outcome = await postView(reviewKey, order);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) views.update(outcome.views);
    if (outcome.ok) announce(done);
    return outcome.ok;
  }

  async function keep(event: FormEvent) {
    event.preventDefault();
    const typed = name.current?.value.trim() ?? "";
    const order = { name: typed, query: views.query };
    if (typed === "" || !(await post(order, t("kept", { name: typed }))) || !name.current) return;
    name.current.value = "";
    name.current.focus();
  }

  async function forget({ id, name: forgotten }: NamedView) {
    if (await post({ id }, t("forgotten", { name: forgotten }))) name.current?.focus();
  }

  return (
    <Kit>
      <Modal opened={opened} onClose={onClose} title={t("title")} closeButtonProps={{ "aria-label": t("close") }}>
        {views.all.length === 0 ? <p className={classes["hint"]}>{t("none")}</p> : null}
        <ul className={classes["views"]}>
          {views.all.map((view) => (
            <li key={view.id}>
              <a
                href={`/reviews/${reviewKey}${view.query}`}
                aria-current={views.shown?.id === view.id || undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  views.show(view);
                  onClose();
                }}
              >
                {view.name}
              </a>
              <IfMay right="review">
                <SmallButton aria-label={t("forget", { name: view.name })} onClick={() => void forget(view)}>
                  {t("forgetShort")}
                </SmallButton>
              </IfMay>
            </li>
          ))}
        </ul>
        <IfMay right="review">
          <form className={classes["form"]} onSubmit={(event) => void keep(event)}>
            <label>
              {t("name")}
              <input ref={name} data-autofocus maxLength={60} required aria-describedby={hint} />
            </label>
            <SmallButton type="submit" look="filled">
              {t("keep")}
            </SmallButton>
          </form>
          <p id={hint} className={classes["hint"]}>
            {t("hint")}
          </p>
        </IfMay>
        {failure ? (
          <p role="alert" className={classes["failure"]}>
            {t(`failure.${failure}`)}
          </p>
        ) : null}
      </Modal>
    </Kit>
  );
}
