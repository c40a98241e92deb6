"use client";

import { useTranslations } from "next-intl";
import type { AmountTest, FactTest, NameTest } from "#lib/domain/requirements.ts";
import { ListField } from "./list-field.tsx";
import { NumberField } from "./number-field.tsx";
import classes from "./requirements.module.css";

type FactFieldsProps = { test: FactTest; onChange: (test: FactTest) => void };

const KINDS: readonly FactTest["fact"][] = [
  "percentage",
  "duration",
  "frequency",
  "count",
  "certification",
  "location",
  "algorithm",
  "protocol",
  "service-hours",
];
const USUAL_UNIT: Readonly<Record<AmountTest["fact"], string>> = {
  percentage: "%",
  duration: "day",
  frequency: "day",
  count: "",
};
const UNITS = ["minute", "hour", "day", "week", "month", "quarter", "year"] as const;

const isAmount = (fact: FactTest["fact"]): fact is AmountTest["fact"] => fact in USUAL_UNIT;

/** A test of another kind of fact, with the least that it needs. */
function testOf(fact: FactTest["fact"]): FactTest {
  if (isAmount(fact)) return { fact, unit: USUAL_UNIT[fact], atLeast: fact === "percentage" ? 99.9 : 1 };
  return { fact, oneOf: [fact === "location" ? "JP" : fact === "certification" ? "ISO/IEC 27001" : "TLS 1.2"] };
}

/** What a stated fact must be: an amount within limits, a version or later, one of some names. */
export function FactFields({ test, onChange }: FactFieldsProps) {
  const t = useTranslations("requirements.condition");
  const facts = useTranslations("status.facts");
  return (
    <div className={classes["choices"]}>
      <label>
        {t("fact")}{" "}
        <select value={test.fact} onChange={(event) => onChange(testOf(event.currentTarget.value as FactTest["fact"]))}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {facts(kind)}
            </option>
          ))}
        </select>
      </label>
      {"unit" in test ? <AmountFields test={test} onChange={onChange} /> : null}
      {"oneOf" in test ? (
        <ListField label={t("oneOf")} values={test.oneOf} onChange={(oneOf) => onChange({ ...test, oneOf })} />
      ) : null}
      {"oneOf" in test || "unit" in test ? null : (
        <label>
          {t("version")}{" "}
          <input
            size={12}
            value={test.atLeast}
            onChange={(event) => onChange({ ...test, atLeast: event.currentTarget.value })}
          />
        </label>
      )}
      {test.fact === "protocol" || test.fact === "algorithm" ? <Versioned test={test} onChange={onChange} /> : null}
    </div>
  );
}

type VersionedTest = Extract<FactTest, { atLeast: string }> | NameTest;

/** By name, or by version: TLS 1.2 and later. */
function Versioned({ test, onChange }: { test: VersionedTest; onChange: (test: FactTest) => void }) {
  const t = useTranslations("requirements.condition");
  const byVersion = !("oneOf" in test);
  function flip() {
    if (byVersion) onChange({ fact: test.fact, oneOf: [test.atLeast] });
    else if (test.fact === "protocol" || test.fact === "algorithm") {
      onChange({ fact: test.fact, atLeast: test.oneOf[0] ?? "TLS 1.2" });
    }
  }
  return (
    <label>
      <input type="checkbox" checked={byVersion} onChange={flip} /> {t("byVersion")}
    </label>
  );
}

function AmountFields({ test, onChange }: { test: AmountTest; onChange: (test: FactTest) => void }) {
  const t = useTranslations("requirements.condition");
  const units = useTranslations("requirements.units");
  const set = (
    { atLeast = test.atLeast, atMost = test.atMost, ...patch }: Partial<AmountTest>,
    drop?: "atLeast" | "atMost",
  ) => {
    const { qualifiers, ...plain } = { ...test, ...patch };
    const limits = {
      ...(atLeast === undefined || drop === "atLeast" ? {} : { atLeast }),
      ...(atMost === undefined || drop === "atMost" ? {} : { atMost }),
    };
    const named = qualifiers && qualifiers.length > 0 ? { qualifiers } : {};
    onChange({ fact: plain.fact, unit: plain.unit, ...limits, ...named });
  };
  return (
    <>
      <NumberField
        label={t("atLeast")}
        value={test.atLeast}
        onChange={(atLeast) => (atLeast === undefined ? set({}, "atLeast") : set({ atLeast }))}
      />
      <NumberField
        label={t("atMost")}
        value={test.atMost}
        onChange={(atMost) => (atMost === undefined ? set({}, "atMost") : set({ atMost }))}
      />
      {test.fact === "duration" || test.fact === "frequency" ? (
        <label>
          {t("unit")}{" "}
          <select value={test.unit} onChange={(event) => set({ unit: event.currentTarget.value })}>
            {[...new Set([...UNITS, test.unit])].map((unit) => (
              <option key={unit} value={unit}>
                {units.has(unit as "day") ? units(unit as "day") : unit}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <ListField
        label={t("qualifiers")}
        values={test.qualifiers ?? []}
        onChange={(qualifiers) => set({ qualifiers })}
      />
    </>
  );
}
