"use client";

import { Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Kit } from "#components/ui/kit.tsx";
import classes from "./key-dialog.module.css";

const KEYS = [
  { keys: ["↑", "↓", "←", "→"], says: "move" },
  { keys: ["Home", "End"], says: "edges" },
  { keys: ["Ctrl Home", "Ctrl End"], says: "corners" },
  { keys: ["PageUp", "PageDown"], says: "pages" },
  { keys: ["Enter"], says: "open" },
  { keys: ["Esc"], says: "close" },
  { keys: ["Shift ↑↓←→"], says: "select" },
  { keys: ["Ctrl C"], says: "copy" },
  { keys: ["N", "P"], says: "doubts" },
  { keys: ["A"], says: "accept" },
  { keys: ["U"], says: "undo" },
  { keys: ["K", "M"], says: "settle" },
  { keys: ["1", "2", "3", "4"], says: "verdict" },
  { keys: ["0"], says: "verdictBack" },
  { keys: ["R"], says: "reason" },
  { keys: ["C"], says: "comment" },
  { keys: ["G"], says: "gaps" },
  { keys: ["D"], says: "only" },
  { keys: ["B"], says: "base" },
  { keys: ["O"], says: "order" },
  { keys: ["V"], says: "density" },
  { keys: ["/"], says: "search" },
  { keys: ["Ctrl K"], says: "find" },
  { keys: ["Alt ←", "Alt →"], says: "moveColumn" },
  { keys: ["Enter"], says: "menu" },
  { keys: ["?"], says: "all" },
] as const;

/** All keys of the comparison. */
export function KeyDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations("comparison.keys");
  const common = useTranslations("common.keys");
  return (
    <Kit>
      <Modal
        opened={opened}
        onClose={onClose}
        title={common("title")}
        closeButtonProps={{ "aria-label": common("close") }}
        centered
      >
        <dl className={classes["keys"]}>
          {KEYS.map(({ keys, says }) => (
            <div key={says}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(says)}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </Kit>
  );
}
