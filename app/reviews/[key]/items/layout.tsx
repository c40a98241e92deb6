import type { ReactNode } from "react";
import { PageTexts } from "../../../page-texts.tsx";

export default function ItemsTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["comparison", "judging", "status"]}>{children}</PageTexts>;
}
