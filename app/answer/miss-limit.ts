const MOST_MISSES = 30;
const WINDOW_MILLISECONDS = 10 * 60 * 1000;
// Beyond this many addresses the oldest are forgotten: memory stays small whatever is sent.
const MOST_ADDRESSES = 10_000;

type Misses = { count: number; until: number };

/** Counts links that open nothing, by the address that they come from, and says who has tried too many. */
export function makeMissLimit(now: () => number = Date.now) {
  const misses = new Map<string, Misses>();
  const current = (address: string) => {
    const found = misses.get(address);
    return found && found.until > now() ? found : null;
  };
  return {
    isOver: (address: string) => (current(address)?.count ?? 0) >= MOST_MISSES,
    miss: (address: string) => {
      const found = current(address) ?? { count: 0, until: now() + WINDOW_MILLISECONDS };
      misses.delete(address);
      misses.set(address, { ...found, count: found.count + 1 });
      const [oldest] = misses.keys();
      if (misses.size > MOST_ADDRESSES && oldest !== undefined) misses.delete(oldest);
    },
  };
}
