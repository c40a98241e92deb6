"use client";

import { useEffect } from "react";

/** Takes the keyboard to the element of this id when the page comes to show it: the address alone would only scroll there. */
export function FocusOn({ id }: { id: string }) {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return null;
}
