import type { ReactNode } from "react";
import { PageTexts } from "../page-texts.tsx";

export default function AccountTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["accounts"]}>{children}</PageTexts>;
}
