/** What the list of services shows, as its address says it. */
export type ServiceView = {
  /** The item list's key. */
  list: string;
  profile?: string | undefined;
  q?: string | undefined;
  musts?: "pass" | "open" | "fail" | undefined;
  age?: "old" | "current" | undefined;
};

/** The view as the query of an address; what is not said is left out. */
export function viewQuery(view: ServiceView): string {
  const said = Object.entries(view).filter(([, value]) => value !== undefined && value !== "");
  return new URLSearchParams(said.map(([name, value]): [string, string] => [name, String(value)])).toString();
}
