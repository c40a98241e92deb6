"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";

type LinkProps = ComponentProps<"a"> & { href: string };

/**
 * A link inside the house: the page changes without being loaded anew. Not the framework's own, which is larger
 * and asks the server for every page that it could lead to.
 */
export function Link({ href, onClick, ...rest }: LinkProps) {
  const router = useRouter();
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    // Another tab, another window, a download: the browser's own affair.
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain || rest.target || rest.download !== undefined) return;
    event.preventDefault();
    if (event.currentTarget.href === window.location.href) router.replace(href);
    else router.push(href);
  }
  return <a {...rest} href={href} onClick={follow} />;
}
