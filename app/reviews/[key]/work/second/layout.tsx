import type { ReactNode } from "react";
import { PageTexts } from "../../../../page-texts.tsx";

export default function SecondTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["judging"]}>{children}</PageTexts>;
}
