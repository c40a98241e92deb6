import type { ReactNode } from "react";
import { PageTexts } from "../../../page-texts.tsx";

export default function ImportTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["import", "inquiries", "issues", "reasons", "status"]}>{children}</PageTexts>;
}
