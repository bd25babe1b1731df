import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { ClaimgraphError } from "../errors.ts";

/**
 * Listens and says where: `http://host:port`.
 *
 * @throws {ClaimgraphError} PORT_TAKEN: another program listens there, or the port is not ours to take
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
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
