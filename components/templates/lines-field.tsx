"use client";

import { Textarea } from "@mantine/core";
import { useState } from "react";
import { fieldOrder } from "./field-order.ts";

type LinesFieldProps = {
  label: string;
  description: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
};

/** A list of texts, one a line. Lines that are empty stay while one types and count for nothing. */
export function LinesField({ label, description, lines, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines.join("\n"));
  const meant = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  // What comes from elsewhere (undo, a suggestion) replaces what was typed.
  const shown = meant(typed).join("\n") === lines.join("\n") ? typed : lines.join("\n");
  return (
    <Textarea
      label={label}
      description={description}
      inputWrapperOrder={fieldOrder}
      value={shown}
      autosize
      minRows={2}
      maxRows={12}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(meant(event.currentTarget.value));
      }}
    />
  );
}
