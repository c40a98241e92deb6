import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { ItemScreen } from "#components/comparison/item/item-screen.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { openItem } from "#lib/usecases/comparison/open-item.ts";
import { act } from "../../../../act.ts";

type ItemPageProps = { params: Promise<{ key: string; item: string }> };

const open = cache((reviewKey: string, item: string) => act("openItem", openItem, { reviewKey, item }));

export async function generateMetadata({ params }: ItemPageProps): Promise<Metadata> {
  const { key, item } = await params;
  const language = languageSchema.parse(await getLocale());
  const found = (await open(key, item))?.template.items.find((one) => one.key === item);
  return found ? { title: found.path[language].at(-1) ?? found.key } : {};
}

/** One item across all services, answers in full. */
export default async function ItemPage({ params }: ItemPageProps) {
  const { key, item: itemKey } = await params;
  const opened = await open(key, itemKey);
  const items = opened?.template.items ?? [];
  const at = items.findIndex((one) => one.key === itemKey);
  const item = items[at];
  if (!opened || !item) notFound();
  return (
    <ItemScreen
      review={opened.review}
      item={item}
      row={opened.row}
      sheets={opened.sheets}
      standings={opened.standings}
      previous={items[at - 1] ?? null}
      next={items[at + 1] ?? null}
    />
  );
}
