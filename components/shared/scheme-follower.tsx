"use client";

import { useEffect } from "react";
import { followScheme } from "./color-scheme.ts";

/** On every page: it turns dark when the system does, or when the person says so in another window. */
export function SchemeFollower() {
  useEffect(followScheme, []);
  return null;
}
