import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PreviewRow } from "./place-rows.ts";
import classes from "./row-card.module.css";
import { type RowOption, sameItems } from "./row-options.ts";
import { useItemTexts } from "./use-item-texts.ts";
import type { PreviewDesk } from "./use-preview-desk.ts";

type RowOptionsProps = { desk: PreviewDesk; current: PreviewRow; options: readonly RowOption[] };

/** The choices for a row: three proposals with their reasons, another item, none. */
export function RowOptions({ desk, current, options }: RowOptionsProps) {
  const t = useTranslations("import.card");
  const format = useFormatter();
  const itemText = useItemTexts(desk.template);
  const own = current.decided && !options.some((option) => sameItems(option.items, current.items));
  return (
    <fieldset className={classes["options"]} aria-label={t("options")}>
      {options.map((option, index) => (
        <OptionButton
          key={option.items.join(" ")}
          hint={String(index + 1)}
          on={isOn({ current, option, index })}
          decided={current.decided}
          onClick={() => desk.decide(option.items)}
          share={format.number(option.confidence, { style: "percent" })}
        >
          <b>{option.items.map((key) => `${itemText(key).number} ${itemText(key).name}`).join(" + ")}</b>
          <span className={classes["why"]}>{itemText(option.items[0] ?? "").question}</span>
          {option.remembered ? <span className={classes["why"]}>{t("remembered")}</span> : null}
          {option.reasons.length > 0 ? (
            <span className={classes["why"]}>
              {t("because")}{" "}
              {option.reasons.map((reason) => (
                <mark key={reason} className={classes["reason"]}>
                  {reason}
                </mark>
              ))}
            </span>
          ) : null}
        </OptionButton>
      ))}
      {own && current.items.length > 0 ? (
        <OptionButton hint="✓" on decided onClick={() => desk.decide(current.items)}>
          <b>{current.items.map((key) => `${itemText(key).number} ${itemText(key).name}`).join(" + ")}</b>
        </OptionButton>
      ) : null}
      <OptionButton hint="/" on={false} onClick={() => desk.setOpen("find")}>
        {t("other")}
      </OptionButton>
      <OptionButton hint="+" on={false} onClick={() => desk.setOpen("find-more")}>
        {t("more")}
      </OptionButton>
      <OptionButton
        hint="0"
        on={current.standing === "outside"}
        decided={current.decided}
        onClick={() => desk.decide([])}
      >
        {t("none")} <span className={classes["faint"]}>{t("noneHint")}</span>
      </OptionButton>
    </fieldset>
  );
}

// Before a decision the first proposal is what Enter takes; afterwards what was decided is marked.
function isOn({ current, option, index }: { current: PreviewRow; option: RowOption; index: number }): boolean {
  if (current.decided || current.standing === "sure") return sameItems(option.items, current.items);
  return current.standing === "check" && index === 0;
}

type OptionButtonProps = {
  hint: string;
  on: boolean;
  decided?: boolean;
  share?: string;
  onClick: () => void;
  children: ReactNode;
};

function OptionButton({ hint, on, decided = false, share, onClick, children }: OptionButtonProps) {
  return (
    <button
      type="button"
      className={classes["option"]}
      data-on={on || undefined}
      aria-pressed={on && decided}
      onClick={onClick}
    >
      <kbd>{hint}</kbd>
      <span className={classes["what"]}>{children}</span>
      <span className={classes["share"]}>{share}</span>
    </button>
  );
}
