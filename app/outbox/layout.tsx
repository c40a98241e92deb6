import type { ReactNode } from "react";
import { PageTexts } from "../page-texts.tsx";

export default function OutboxTexts({ children }: { children: ReactNode }) {
  return <PageTexts of={["outbox"]}>{children}</PageTexts>;
}
