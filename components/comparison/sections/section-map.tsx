"use client";

import { Modal } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import { type CSSProperties, useMemo } from "react";
import { useLanguage } from "#components/shared/use-language.ts";
import { Kit } from "#components/ui/kit.tsx";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { countSections } from "./count-sections.ts";
import classes from "./section-map.module.css";

type SectionMapProps = {
  comparison: GridComparison;
  opened: boolean;
  onClose: () => void;
  onSection: (title: string) => void;
};

/** Section × service as a picture that is a table: how many of a section's items each service says it meets. */
export function SectionMap({ comparison, opened, onClose, onSection }: SectionMapProps) {
  const t = useTranslations("comparison.map");
  const format = useFormatter();
  const language = useLanguage();
  const sections = useMemo(() => countSections(comparison, language), [comparison, language]);
  return (
    <Kit>
      <Modal
        opened={opened}
        onClose={onClose}
        title={t("title")}
        size="xl"
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <p className={classes["lead"]}>{t("lead")}</p>
        <div className={classes["scroller"]}>
          <table className={classes["map"]}>
            <thead>
              <tr>
                <th scope="col">{t("section")}</th>
                {comparison.sheets.map(({ id, vendor, service, fileName }) => (
                  <th key={id} scope="col">
                    {vendor || fileName} <span className={classes["service"]}>{service}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sections.map(({ title, items, sheets }) => (
                <tr key={title}>
                  <th scope="row">
                    <button type="button" className={classes["open"]} onClick={() => onSection(title)}>
                      {title}
                    </button>{" "}
                    {format.number(items)}
                  </th>
                  {sheets.map((counts, index) => (
                    <td
                      key={comparison.sheets[index]?.id}
                      style={{ "--share": `${Math.round((counts.met / items) * 100)}%` } as CSSProperties}
                    >
                      <span>
                        <b>{format.number(counts.met)}</b> / {format.number(items)}
                      </span>
                      <span className={classes["rest"]}>
                        {(["open", "refused", "missing"] as const).map((part) =>
                          counts[part] > 0 ? <span key={part}>{t(part, { count: counts[part] })}</span> : null,
                        )}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Modal>
    </Kit>
  );
}
