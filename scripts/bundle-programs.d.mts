/** Bundles the programs that run in processes of their own, unless that is done. */
export function bundlePrograms(): Promise<void>;
