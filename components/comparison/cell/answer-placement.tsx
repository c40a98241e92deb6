"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { RowPlacement } from "#lib/domain/placement.ts";
import type { Item } from "#lib/domain/template.ts";
import { HelperNote } from "../placement/helper-note.tsx";
import { PlacementDesk } from "../placement/placement-desk.tsx";
import { PlacementQuestion } from "../placement/placement-question.tsx";
import type { PlacementTools } from "../placement/use-placement-tools.ts";
import classes from "./answer-placement.module.css";

type AnswerPlacementProps = {
  answer: ItemAnswer;
  item: Item;
  sheet: { id: string; language: string };
  tools: PlacementTools;
  /** Whether the key A means this row: the first doubtful one of its cell. */
  hasKey: boolean;
};

const NOTHING_FOUND: RowPlacement = { placements: [], alternatives: [] };

/** Where a row belongs: asked outright while that is doubtful, else behind a button. */
export function AnswerPlacement({ answer, item, sheet, tools, hasKey }: AnswerPlacementProps) {
  const t = useTranslations("comparison.place");
  const [opened, setOpened] = useState(false);
  const standing = tools.standings[answer.rowId];
  const doubtful = answer.state === "review";
  const path = standing?.path ?? [];
  return (
    <div className={classes["placement"]} data-doubtful={doubtful || undefined}>
      {doubtful ? (
        <PlacementQuestion
          answer={answer}
          path={path}
          item={item}
          language={tools.language}
          sheetLanguage={sheet.language}
        />
      ) : (
        <>
          {answer.relation === "equal" ? null : (
            <p className={classes["relation"]}>{t(`relation.${answer.relation}`)}</p>
          )}
          <IfMay right="review">
            <button
              type="button"
              className={classes["change"]}
              aria-expanded={opened}
              onClick={() => setOpened((before) => !before)}
            >
              {t("change")}
            </button>
          </IfMay>
        </>
      )}
      <IfMay right="review">
        {doubtful && hasKey && tools.helper ? <HelperNote helper={tools.helper} /> : null}
        {doubtful || opened ? (
          <PlacementDesk
            item={item}
            items={tools.items}
            found={standing?.found ?? NOTHING_FOUND}
            decided={standing?.decided ?? null}
            language={tools.language}
            busy={tools.placements.busy}
            suggested={tools.helper?.suggested[answer.rowId] ?? []}
            hasKey={hasKey}
            onDecide={async (keys) => {
              const stored = await tools.decide(answer.rowId, keys, { item: item.key, sheet: sheet.id });
              if (stored) setOpened(false);
            }}
          />
        ) : null}
      </IfMay>
    </div>
  );
}
