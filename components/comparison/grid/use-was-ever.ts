"use client";

import { useState } from "react";

/** Whether something is so or once was: what came then stays, and can close with its own motion and give back the focus. */
export function useWasEver(isSo: boolean): boolean {
  const [was, setWas] = useState(isSo);
  if (isSo && !was) setWas(true);
  return was || isSo;
}
