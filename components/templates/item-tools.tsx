"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { newItemKey, type TemplateAction } from "./edit-template.ts";
import classes from "./template-desk.module.css";

type ItemToolsProps = {
  items: number;
  act: (action: TemplateAction) => void;
};

/** What can be done with the items of a list, by mouse; each has a key, too. */
export function ItemTools({ items, act }: ItemToolsProps) {
  const t = useTranslations("templates.editor");
  return (
    <div className={classes["tools"]}>
      <Button size="xs" variant="default" onClick={() => act({ kind: "add", key: newItemKey() })}>
        {t("add")}
      </Button>
      <Button size="xs" variant="default" disabled={items < 2} onClick={() => act({ kind: "remove" })}>
        {t("removeItem")}
      </Button>
      <Button size="xs" variant="default" aria-label={t("up")} onClick={() => act({ kind: "move", by: -1 })}>
        ↑
      </Button>
      <Button size="xs" variant="default" aria-label={t("down")} onClick={() => act({ kind: "move", by: 1 })}>
        ↓
      </Button>
      <Button size="xs" variant="default" onClick={() => act({ kind: "renumber" })}>
        {t("renumber")}
      </Button>
    </div>
  );
}
