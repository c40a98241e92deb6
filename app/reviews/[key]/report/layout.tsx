import type { ReactNode } from "react";
import { PageTexts } from "../../../page-texts.tsx";

export default function ReportTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["choice", "comparison"]}>{children}</PageTexts>;
}
