"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { SmallButton, type SmallButtonLook } from "#components/ui/small-button.tsx";

type SubmitButtonProps = {
  label?: string;
  /** Sent with the form where this of its buttons was pressed. */
  name?: string;
  value?: string;
  look?: SmallButtonLook;
  children: ReactNode;
};

/** A form's button that says when the form is under way: moving a review takes a while, and twice is once too often. */
export function SubmitButton({ label, name, value, look = "plain", children }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <SmallButton
      type="submit"
      look={look}
      name={name}
      value={value}
      aria-label={label}
      aria-busy={pending}
      idle={pending}
    >
      {children}
      {pending ? " …" : null}
    </SmallButton>
  );
}
