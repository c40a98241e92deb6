const WINDOW_MILLISECONDS = 10 * 60 * 1000;
// Beyond this many names the oldest are forgotten: memory stays small whatever is sent.
const MOST_NAMES = 10_000;

type Misses = { count: number; until: number };
type Limit = { most: number; now?: () => number };

/** Counts what was tried in vain, by who or what tried it, and says who has tried too often within ten minutes. */
export function makeMissLimit({ most, now = Date.now }: Limit) {
  const misses = new Map<string, Misses>();
  const current = (name: string) => {
    const found = misses.get(name);
    return found && found.until > now() ? found : null;
  };
  return {
    isOver: (name: string) => (current(name)?.count ?? 0) >= most,
    miss: (name: string) => {
      const found = current(name) ?? { count: 0, until: now() + WINDOW_MILLISECONDS };
      misses.delete(name);
      misses.set(name, { ...found, count: found.count + 1 });
      const [oldest] = misses.keys();
      if (misses.size > MOST_NAMES && oldest !== undefined) misses.delete(oldest);
    },
    forget: (name: string) => misses.delete(name),
  };
}
