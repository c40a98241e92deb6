import type { CellJudgement } from "./judgement.ts";
import type { Requirement } from "./requirements.ts";

/** What is asked for of one cell, and what was read of it, verdicts apart: the reasons that an opened cell shows. */
export type AskedCell = { requirement: Requirement; weight: number; read: CellJudgement };
