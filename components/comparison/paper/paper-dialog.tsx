"use client";

import { Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { Kit } from "#components/ui/kit.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { Density } from "../view/view-state.ts";
import { countPages } from "./count-pages.ts";
import { type Printed, paperAmount } from "./paper-amount.ts";
import classes from "./paper-dialog.module.css";
import type { Paper } from "./use-paper.ts";

type PaperDialogProps = { onClose: () => void; paper: Paper; printed: Printed };

/** More pages than somebody prints without a thought. */
const MANY = 20;

async function print({ columns, words }: Printed, density: Density): Promise<void> {
  const sheets = columns.map(({ sheet }) => sheet.id);
  if (density === "full") await words.complete(sheets);
  if (density === "two") await words.fill({ sheets, rows: null });
  // Not before they stand in the page.
  setTimeout(() => window.print(), 100);
}

/**
 * Prints at once what takes few pages; of more it asks how much is to stand on paper, with the pages that each takes. The
 * shortest is chosen already.
 */
export function PaperDialog({ onClose, paper, printed }: PaperDialogProps) {
  const t = useTranslations("comparison.paper.ask");
  const [density, setDensity] = useState<Density>("marks");
  // What is asked for is counted once: nothing changes below an open dialog.
  const [usual] = useState(() => countPages(paperAmount(printed, paper.density), paper.density));
  const isMuch = usual === null || usual > MANY;
  const [offers] = useState(() =>
    (isMuch ? (["full", "two", "marks"] as const) : []).map((one) => {
      const amount = paperAmount(printed, one);
      return { ...amount, density: one, pages: countPages(amount, one) };
    }),
  );
  function go(chosen: Density) {
    onClose();
    paper.choose(chosen);
    void print(printed, chosen);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is asked for.
  useEffect(() => {
    if (!isMuch) go(paper.density);
  }, []);
  const [whole] = offers;
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    go(density);
  }
  return (
    <Kit>
      <Modal
        opened={isMuch}
        onClose={onClose}
        title={t("title")}
        closeButtonProps={{ "aria-label": t("close") }}
        // What fades out would stand on the first page.
        transitionProps={{ duration: 0 }}
      >
        <form onSubmit={onSubmit}>
          <fieldset className={classes["offers"]}>
            <legend>{whole ? t("amount", { items: whole.items, services: whole.services }) : null}</legend>
            {offers.map((offer) => (
              <label key={offer.density}>
                <input
                  type="radio"
                  name="density"
                  checked={density === offer.density}
                  disabled={offer.pages === null}
                  data-autofocus={density === offer.density || undefined}
                  onChange={() => setDensity(offer.density)}
                />
                <span>{t(offer.density)}</span>
                <span className={classes["pages"]}>
                  {offer.pages === null
                    ? t("none")
                    : t(offer.density === "full" ? "atLeast" : "about", { pages: offer.pages })}
                </span>
              </label>
            ))}
          </fieldset>
          <p className={classes["hint"]}>{t("hint")}</p>
          <SmallButton
            type="submit"
            look="filled"
            disabled={offers.some((offer) => offer.density === density && offer.pages === null)}
          >
            {t("print")}
          </SmallButton>
        </form>
      </Modal>
    </Kit>
  );
}
