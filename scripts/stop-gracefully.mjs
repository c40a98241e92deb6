// Stopping without losing what is running: no new connection is taken, running requests are answered, and what still runs after that long is cut off.

/**
 * Stops servers; true when every running request was answered within `patience` milliseconds.
 * @param {readonly import("node:http").Server[]} servers
 * @param {number} patience
 */
export async function stopGracefully(servers, patience) {
  const listening = servers.filter((server) => server.listening);
  // A connection that is kept alive is told, with the answer on its way, that it is the last one.
  for (const server of listening) {
    server.prependListener("request", (_, response) => response.setHeader("connection", "close"));
  }
  const closed = Promise.all(listening.map((server) => new Promise((resolve) => server.close(() => resolve(true)))));
  // Answered connections become idle, and nobody would close them.
  const sweep = setInterval(() => listening.forEach((server) => void server.closeIdleConnections()), 50);
  let limit;
  const late = new Promise((resolve) => {
    limit = setTimeout(() => resolve(false), patience);
  });
  const isWhole = await Promise.race([closed, late]);
  clearInterval(sweep);
  clearTimeout(limit);
  for (const server of listening) server.closeAllConnections();
  return isWhole !== false;
}
