import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AttentionScreen } from "#components/attention/attention-screen.tsx";
import { listAttention } from "#lib/usecases/work/list-attention.ts";
import { act } from "../act.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attention"))("title") };
}

/** What somebody should look after, of all services and reviews. */
export default async function AttentionPage() {
  const now = new Date();
  return (
    <AttentionScreen
      attention={await act("listAttention", listAttention, { now })}
      today={now.toISOString().slice(0, 10)}
    />
  );
}
