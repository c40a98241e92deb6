"use client";

import { CommandPalette, type PaletteOpening } from "#components/shared/command-palette.tsx";
import { type CommandOptions, useCommands } from "./use-commands.ts";

/** Ctrl+K on the comparison. The commands come with the palette. */
export function ScreenPalette({ asked, onLeave, ...options }: CommandOptions & PaletteOpening) {
  return <CommandPalette commands={useCommands(options)} asked={asked} onLeave={onLeave} />;
}
