import type { ReactNode } from "react";
import { PageTexts } from "../page-texts.tsx";

export default function PeopleTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["accounts"]}>{children}</PageTexts>;
}
