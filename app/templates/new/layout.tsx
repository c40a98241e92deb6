import type { ReactNode } from "react";
import { PageTexts } from "../../page-texts.tsx";

export default function NewTemplateTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["issues", "templates"]}>{children}</PageTexts>;
}
