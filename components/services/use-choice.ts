import { useState } from "react";
import { MOST_COMPARED, type ServiceLine } from "#lib/domain/service-line.ts";
import { serviceName } from "./service-name.ts";

/** The sheets that a person chose, with the names of their services, in the order of choosing. */
export type Choice = {
  chosen: ReadonlyMap<string, string>;
  /** No more can be chosen. */
  full: boolean;
  toggle: (line: Pick<ServiceLine, "sheetId" | "vendor" | "service">) => void;
  remove: (sheetId: string) => void;
};

/** Keeps what is chosen while the person looks for more. */
export function useChoice(): Choice {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const without = (sheetId: string) => new Map([...chosen].filter(([id]) => id !== sheetId));
  const full = chosen.size >= MOST_COMPARED;
  return {
    ...{ chosen, full },
    toggle: (line) => {
      if (chosen.has(line.sheetId)) setChosen(without(line.sheetId));
      else if (!full) setChosen(new Map([...chosen, [line.sheetId, serviceName(line)]]));
    },
    remove: (sheetId) => setChosen(without(sheetId)),
  };
}
