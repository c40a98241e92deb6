"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { carryFiles } from "./carried-files.ts";
import classes from "./file-catcher.module.css";

/** Files dropped anywhere on a page go to the import page at `href`; the browser would leave the page to show them. */
export function FileCatcher({ href }: { href: string }) {
  const t = useTranslations("common.drop");
  const router = useRouter();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    function over(event: DragEvent) {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    }
    // Without a related target the pointer has left the window.
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setIsOver(false);
    }
    function drop(event: DragEvent) {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      carryFiles([...(event.dataTransfer?.files ?? [])]);
      router.push(href);
    }
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    for (const [kind, listener] of Object.entries(listeners))
      window.addEventListener(kind as keyof typeof listeners, listener);
    return () => {
      for (const [kind, listener] of Object.entries(listeners))
        window.removeEventListener(kind as keyof typeof listeners, listener);
    };
  }, [router, href]);
  return isOver ? <p className={classes["over"]}>{t("here")}</p> : null;
}
