import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ServiceScreen } from "#components/comparison/over-time/service-screen.tsx";
import { openService } from "#lib/usecases/comparison/open-service.ts";
import { act } from "../../../../act.ts";

type ServicePageProps = {
  params: Promise<{ key: string; service: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: ServicePageProps): Promise<Metadata> {
  const { key, service } = await params;
  const opened = await act("openService", openService, { reviewKey: key, serviceId: service });
  return opened ? { title: [opened.service.vendor, opened.service.name].filter(Boolean).join(" ") } : {};
}

/** One service over time: two of its sheets laid over each other. */
export default async function ServicePage({ params, searchParams }: ServicePageProps) {
  const [{ key, service }, query] = await Promise.all([params, searchParams]);
  const text = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  const opened = await act("openService", openService, {
    ...{ reviewKey: key, serviceId: service, before: text("before"), after: text("after") },
  });
  if (!opened) notFound();
  return <ServiceScreen opened={opened} first={text("first") === "contradictions" ? "contradictions" : "weaker"} />;
}
