"use client";

import { useTranslations } from "next-intl";
import { useConditionText } from "#components/shared/use-condition-text.ts";
import type { Condition } from "#lib/domain/requirements.ts";
import { conditionFromFact, type StatedFact } from "./condition-from-fact.ts";
import { type ConditionKind, conditionKinds, kindOf, ofKind } from "./condition-kind.ts";
import { FactFields } from "./fact-fields.tsx";
import { NumberField } from "./number-field.tsx";
import classes from "./requirements.module.css";
import { StatusFields } from "./status-fields.tsx";

type ConditionEditorProps = {
  /** Undefined: the good answer is asked for. */
  condition: Condition | undefined;
  offered: readonly StatedFact[];
  /** How many conditions it stands in. */
  depth: number;
  onChange: (condition: Condition | undefined) => void;
};

// The schema allows six; deeper than this nobody reads.
const DEEPEST = 4;

/** A condition and its parts. What vendors state can be picked instead of typed. */
export function ConditionEditor({ condition, offered, depth, onChange }: ConditionEditorProps) {
  const t = useTranslations("requirements.condition");
  const conditionText = useConditionText();
  const kind = kindOf(condition);
  const kinds = conditionKinds.filter(
    (one) => (one !== "good" || depth === 0) && (depth < DEEPEST || !["all", "any", "not"].includes(one)),
  );
  const picked = offered.flatMap((fact) => conditionFromFact(fact) ?? []);
  const offers = new Map(picked.map((clause) => [conditionText(clause), clause]));
  return (
    <div className={classes["editor"]}>
      <label>
        {t("kind")}{" "}
        <select
          value={kind}
          onChange={(event) => onChange(ofKind(event.currentTarget.value as ConditionKind, condition))}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Fields condition={condition} offered={offered} depth={depth} onChange={onChange} />
      {offers.size > 0 && kind !== "not" && kind !== "all" && kind !== "any" ? (
        <div className={classes["offers"]}>
          <span>{t("offered")}</span>
          {[...offers].map(([text, clause]) => (
            <button key={text} type="button" onClick={() => onChange(clause)}>
              {text}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Fields({ condition, offered, depth, onChange }: ConditionEditorProps) {
  const t = useTranslations("requirements.condition");
  if (!condition) return null;
  if ("status" in condition) {
    return <StatusFields statuses={condition.status} onChange={(status) => onChange({ status })} />;
  }
  if ("some" in condition) return <FactFields test={condition.some} onChange={(some) => onChange({ some })} />;
  if ("every" in condition) return <FactFields test={condition.every} onChange={(every) => onChange({ every })} />;
  if ("age" in condition) {
    const set = (atMost: number | undefined) => onChange({ age: { atMost: atMost ?? 0, unit: "month" } });
    return <NumberField label={t("months")} value={condition.age.atMost} onChange={set} />;
  }
  if ("not" in condition) {
    const set = (part: Condition | undefined) => part && onChange({ not: part });
    return <ConditionEditor condition={condition.not} offered={offered} depth={depth + 1} onChange={set} />;
  }
  const parts = "all" in condition ? condition.all : condition.any;
  const join = (next: Condition[]) => onChange("all" in condition ? { all: next } : { any: next });
  return <Parts parts={parts} offered={offered} depth={depth} onChange={join} />;
}

type PartsProps = {
  parts: readonly Condition[];
  offered: readonly StatedFact[];
  depth: number;
  onChange: (parts: Condition[]) => void;
};

function Parts({ parts, offered, depth, onChange }: PartsProps) {
  const t = useTranslations("requirements.condition");
  return (
    <ul className={classes["parts"]}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be alike; their place is all that tells them apart
        <li key={index}>
          <ConditionEditor
            condition={part}
            offered={offered}
            depth={depth + 1}
            onChange={(next) => next && onChange(parts.with(index, next))}
          />
          {parts.length > 1 ? (
            <button type="button" onClick={() => onChange(parts.toSpliced(index, 1))}>
              {t("remove")}
            </button>
          ) : null}
        </li>
      ))}
      <li>
        <button type="button" onClick={() => onChange([...parts, { status: ["met"] }])}>
          {t("add")}
        </button>
      </li>
    </ul>
  );
}
