import { memo } from "react";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import type { Density } from "../view/view-state.ts";
import classes from "./item-cell.module.css";

type ItemCellProps = { item: Item; language: Language; density: Density; path: boolean };

/** What a row asks: number, name, question; in an order that mixes sections also where it comes from. */
export const ItemCell = memo(function ItemCell({ item, language, density, path }: ItemCellProps) {
  const parts = item.path[language];
  return (
    <>
      <span className={classes["name"]}>
        <span className={classes["number"]}>{item.number}</span>
        {parts.at(-1)}
      </span>
      {density === "marks" ? null : <span className={classes["question"]}>{item.question[language]}</span>}
      {path && density !== "marks" && parts.length > 1 ? (
        <span className={classes["path"]}>{parts.slice(0, -1).join(" › ")}</span>
      ) : null}
    </>
  );
});
