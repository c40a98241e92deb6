"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { SmallButton } from "#components/ui/small-button.tsx";

/** A form's button that says when the form is under way: moving a review takes a while, and twice is once too often. */
export function SubmitButton({ label, children }: { label?: string; children: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <SmallButton type="submit" aria-label={label} aria-busy={pending} disabled={pending}>
      {children}
      {pending ? " …" : null}
    </SmallButton>
  );
}
