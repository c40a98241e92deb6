import type { ReactNode } from "react";
import { PageTexts } from "../../../page-texts.tsx";

export default function QuestionsTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["inquiries"]}>{children}</PageTexts>;
}
