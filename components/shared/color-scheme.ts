// The component library's own names: what it shows later agrees with what is chosen here.
const STORED = "mantine-color-scheme-value";
const SHOWN = "data-mantine-color-scheme";

export type ColorScheme = "light" | "dark";

function systemScheme(): ColorScheme {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** What the person chose; null: as the system has it. */
function chosenScheme(): ColorScheme | null {
  try {
    const stored = window.localStorage.getItem(STORED);
    return stored === "light" || stored === "dark" ? stored : null;
  } catch {
    return null;
  }
}

function show(): void {
  document.documentElement.setAttribute(SHOWN, chosenScheme() ?? systemScheme());
}

/** What the page is shown in. */
export function shownScheme(): ColorScheme {
  return document.documentElement.getAttribute(SHOWN) === "dark" ? "dark" : "light";
}

/** Tells when the page changes between them. Returns how to stop. */
export function watchScheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: [SHOWN] });
  return () => observer.disconnect();
}

/** Keeps the page in what the system and the person's other windows say. Returns how to stop. */
export function followScheme(): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", show);
  window.addEventListener("storage", show);
  // The system may have changed before the page heard it.
  show();
  return () => {
    system.removeEventListener("change", show);
    window.removeEventListener("storage", show);
  };
}

/** Shows the page in a scheme from now on. The system's own is no choice: the page follows the system again. */
export function chooseScheme(scheme: ColorScheme): void {
  const newValue = scheme === systemScheme() ? "auto" : scheme;
  document.documentElement.setAttribute(SHOWN, scheme);
  try {
    window.localStorage.setItem(STORED, newValue);
    // Windows hear of each other; within this one, the component library must be told.
    window.dispatchEvent(new StorageEvent("storage", { key: STORED, newValue, storageArea: window.localStorage }));
  } catch {
    // Without a store the choice lasts as long as the page.
  }
}
