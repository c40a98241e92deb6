"use client";

import { Spotlight } from "@mantine/spotlight";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";

/** Something that Ctrl+K finds. Either an address to go to or something to do. */
export type Command = {
  id: string;
  label: string;
  description?: string;
  group: "commands" | "reviews" | "vendors" | "items";
  /** Further words by which it is found: the other language's. */
  keywords?: string[];
} & ({ href: string; run?: never } | { run: () => void; href?: never });

const ORDER = ["commands", "vendors", "items", "reviews"] as const;

/** Ctrl+K: finds a review, a service, an item or a command. */
export function CommandPalette({ commands }: { commands: Command[] }) {
  const t = useTranslations("common");
  const router = useRouter();
  const always: Command[] = [
    { id: "reviews", label: t("nav.reviews"), group: "commands", href: "/reviews" },
    { id: "templates", label: t("nav.templates"), group: "commands", href: "/templates" },
  ];
  const actions = ORDER.map((group) => ({
    group: t(`search.groups.${group}`),
    actions: [...commands, ...always]
      .filter((command) => command.group === group)
      .map((command) => ({
        id: command.id,
        label: command.label,
        ...(command.description === undefined ? {} : { description: command.description }),
        ...(command.keywords === undefined ? {} : { keywords: command.keywords }),
        onClick: () => (command.href === undefined ? command.run() : router.push(command.href)),
      })),
  })).filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      actions={actions}
      nothingFound={t("search.nothing")}
      shortcut={["mod + K"]}
      limit={30}
      scrollable
      searchProps={{ placeholder: t("search.placeholder"), "aria-label": t("search.placeholder") }}
    />
  );
}
