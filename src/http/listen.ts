import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { ClaimgraphError } from "../errors.ts";

/** Where to listen; port 0 takes a free one. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Takes the port for a moment, so that a taken one is noticed before anything is started for it.
 *
 * @throws {ClaimgraphError} PORT_TAKEN
 */
export async function checkPortFree({ host, port }: ListenAddress): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, "listening");
  } catch (error) {
    throw isListenError(error) ? portTaken(host, port, error) : error;
  }
  server.close();
  await once(server, "close");
}

/**
 * Listens and says where: `http://host:port`.
 *
 * @throws {ClaimgraphError} PORT_TAKEN: another program listens there, or the port is not ours to take
 */
export async function listen(app: FastifyInstance, { host, port }: ListenAddress): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw isListenError(error) ? portTaken(host, port, error) : error;
  }
  const address = app.server.address();
  const actual = isAddressInfo(address) ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
}

const listenErrors = new Set(["EADDRINUSE", "EACCES", "EADDRNOTAVAIL"]);

function isListenError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && listenErrors.has(String(error.code));
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

function portTaken(host: string, port: number, cause: NodeJS.ErrnoException): ClaimgraphError {
  const reason =
    cause.code === "EADDRINUSE"
      ? "another program listens there"
      : `the system refuses it (${String(cause.code)})`;
  return new ClaimgraphError(
    "PORT_TAKEN",
    `Cannot listen on ${host} port ${port}: ${reason}. Set PORT (or HOST) to another one, as in PORT=4001 npm start.`,
    { host, port },
    { cause },
  );
}
