"use client";

import { Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Kit } from "#components/ui/kit.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import classes from "./paper-dialog.module.css";
import type { PaperChoice } from "./use-paper.ts";
import type { Density } from "./view-state.ts";

type PaperDialogProps = { opened: boolean; onClose: () => void; paper: Pick<PaperChoice, "offers" | "print"> };

/** How much of a large comparison is to stand on paper, with the pages that each takes; the shortest is chosen already. */
export function PaperDialog({ opened, onClose, paper }: PaperDialogProps) {
  const t = useTranslations("comparison.paper.ask");
  const [density, setDensity] = useState<Density>("marks");
  const offers = opened ? paper.offers() : [];
  const [whole] = offers;
  function print(event: FormEvent) {
    event.preventDefault();
    onClose();
    void paper.print(density);
  }
  return (
    <Kit>
      <Modal
        opened={opened}
        onClose={onClose}
        title={t("title")}
        closeButtonProps={{ "aria-label": t("close") }}
        // What fades out would stand on the first page.
        transitionProps={{ duration: 0 }}
      >
        <form onSubmit={print}>
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
          <SmallButton type="submit" look="filled">
            {t("print")}
          </SmallButton>
        </form>
      </Modal>
    </Kit>
  );
}
