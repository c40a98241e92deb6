import type { ReactNode } from "react";
import { PageTexts } from "../page-texts.tsx";

export default function SignInTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["accounts"]}>{children}</PageTexts>;
}
