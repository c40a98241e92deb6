import { showControls } from "./print.ts";

const WIDTH = 24;

/** One line on a terminal's stderr that says how much is done, from 0 to 1; none in a pipe. */
export function progressBar(label: string): { show: (share: number) => void; clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  const name = showControls(label);
  return {
    show: (share) => {
      const done = Math.round(share * WIDTH);
      stderr.write(`\r\u001b[K${"█".repeat(done)}${"░".repeat(WIDTH - done)} ${Math.floor(share * 100)} % ${name}`);
    },
    clear: () => void stderr.write("\r\u001b[K"),
  };
}
