import type { Server } from "node:http";

export function stopGracefully(servers: readonly Server[], patience: number): Promise<boolean>;
