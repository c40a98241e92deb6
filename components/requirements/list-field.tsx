"use client";

import { useState } from "react";

type ListFieldProps = { label: string; values: readonly string[]; onChange: (values: string[]) => void };

const meant = (text: string): string[] =>
  text
    .split(/[,、，]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Some names, with commas between them. */
export function ListField({ label, values, onChange }: ListFieldProps) {
  const [typed, setTyped] = useState(values.join(", "));
  const shown = meant(typed).join() === values.join() ? typed : values.join(", ");
  return (
    <label>
      {label}{" "}
      <input
        size={24}
        value={shown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(meant(event.currentTarget.value));
        }}
      />
    </label>
  );
}
