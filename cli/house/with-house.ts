import type { House } from "./house.ts";

/** Runs work on the house of this machine or, where a server is named, on that server's. */
export async function withHouse<Result>(server: URL | null, work: (house: House) => Promise<Result>): Promise<Result> {
  // Whoever asks a server needs no database of their own, not even its client.
  if (server === null) {
    const [{ withDatabase }, { localHouse }] = await Promise.all([
      import("../with-database.ts"),
      import("./local-house.ts"),
    ]);
    return withDatabase(() => work(localHouse));
  }
  const [{ connect }, { remoteHouse }] = await Promise.all([import("./connect.ts"), import("./remote-house.ts")]);
  return work(remoteHouse(connect(server)));
}
