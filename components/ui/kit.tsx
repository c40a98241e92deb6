"use client";

import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { theme } from "./theme.ts";
import "./kit.css";

/**
 * Around whatever is made of the component library. Not around every page: the comparison shows nothing of it until a menu
 * or dialog is asked for, and is not sent it before (docs/decisions/023).
 */
export function Kit({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
