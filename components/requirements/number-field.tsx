"use client";

import { useState } from "react";

type NumberFieldProps = {
  label: string;
  value: number | undefined;
  /** Undefined: nothing is typed. */
  onChange: (value: number | undefined) => void;
};

/** A number, or nothing. What is no number yet stays while one types. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value ?? ""));
  const meant = (text: string) => (text.trim() === "" || !Number.isFinite(Number(text)) ? undefined : Number(text));
  const shown = meant(typed) === value ? typed : String(value ?? "");
  return (
    <label>
      {label}{" "}
      <input
        inputMode="decimal"
        size={8}
        value={shown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(meant(event.currentTarget.value));
        }}
      />
    </label>
  );
}
