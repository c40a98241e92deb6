"use client";

import { Spotlight, spotlight } from "@mantine/spotlight";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Kit } from "#components/ui/kit.tsx";
import { useRights } from "./rights.tsx";
import "@mantine/spotlight/styles.layer.css";

/** Something that Ctrl+K finds. Either an address to go to or something to do. */
export type Command = {
  id: string;
  label: string;
  description?: string;
  group: "commands" | "reviews" | "vendors" | "items";
  /** Further words by which it is found: the other language's. */
  keywords?: string[];
} & ({ href: string; run?: never } | { run: () => void; href?: never });

const mark = { "data-palette": true };
const ORDER = ["commands", "vendors", "items", "reviews"] as const;

export type PaletteOpening = {
  /** Another number: it opens once more. */
  asked: number;
  /** Puts the focus where it was before. */
  onLeave: () => void;
};

/** Finds a review, a service, an item or a command. Opens whenever it is asked for once more. */
export function CommandPalette({ commands, asked, onLeave }: PaletteOpening & { commands: Command[] }) {
  const t = useTranslations("common");
  const router = useRouter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => spotlight.open(), [asked]);
  const work = useTranslations("work.mine");
  const { govern, self } = useRights();
  const governing: Command[] = [
    { id: "people", label: t("nav.people"), group: "commands", href: "/people" },
    { id: "outbox", label: t("nav.outbox"), group: "commands", href: "/outbox" },
    { id: "log", label: t("nav.log"), group: "commands", href: "/log" },
  ];
  const always: Command[] = [
    { id: "reviews", label: t("nav.reviews"), group: "commands", href: "/reviews" },
    { id: "services", label: t("nav.services"), group: "commands", href: "/services" },
    ...(self ? ([{ id: "myWork", label: work("title"), group: "commands", href: "/work" }] as const) : []),
    { id: "attention", label: t("nav.attention"), group: "commands", href: "/attention" },
    { id: "templates", label: t("nav.templates"), group: "commands", href: "/templates" },
    { id: "account", label: t("nav.account"), group: "commands", href: "/account" },
    ...(govern ? governing : []),
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
        // What a command opens shall know where the focus was.
        onClick: () => {
          onLeave();
          if (command.href === undefined) command.run();
          else router.push(command.href);
        },
      })),
  })).filter((group) => group.actions.length > 0);
  return (
    <Kit>
      <Spotlight
        actions={actions}
        nothingFound={t("search.nothing")}
        shortcut={null}
        limit={30}
        returnFocus={false}
        onSpotlightClose={() => requestAnimationFrame(() => leaveAlone() || onLeave())}
        scrollable
        searchProps={{ placeholder: t("search.placeholder"), "aria-label": t("search.placeholder"), ...mark }}
      />
    </Kit>
  );
}

/** A command may have moved the focus already. */
function leaveAlone(): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && !focused.matches("[data-palette]");
}
