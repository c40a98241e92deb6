import type { ReactNode } from "react";
import { PageTexts } from "../../page-texts.tsx";

export default function AnswerTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["answer"]}>{children}</PageTexts>;
}
