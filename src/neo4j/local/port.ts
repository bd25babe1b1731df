import { once } from "node:events";
import { createServer } from "node:net";

/** A port of 127.0.0.1 that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const port = await bind(0);
  if (port === null) throw new Error("The system has no free port on 127.0.0.1.");
  return port;
}

/** Whether nothing listens on this port of 127.0.0.1. */
export async function isFreePort(port: number): Promise<boolean> {
  return (await bind(port)) !== null;
}

/** The port it could listen on, or null; it is let go again. */
async function bind(port: number): Promise<number | null> {
  await using server = createServer();
  try {
    server.listen({ port, host: "127.0.0.1", exclusive: true });
    await once(server, "listening");
  } catch {
    return null;
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : null;
}
