import type { ReactNode } from "react";
import { PageTexts } from "../page-texts.tsx";

export default function ServicesTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["judging", "services"]}>{children}</PageTexts>;
}
