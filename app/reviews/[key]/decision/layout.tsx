import type { ReactNode } from "react";
import { PageTexts } from "../../../page-texts.tsx";

export default function DecisionTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["decision", "report"]}>{children}</PageTexts>;
}
