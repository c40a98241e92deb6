import type { ReactNode } from "react";
import { PageTexts } from "../../../page-texts.tsx";

export default function RequirementsTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["comparison", "judging", "requirements", "status"]}>{children}</PageTexts>;
}
