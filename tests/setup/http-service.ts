import { pino } from "pino";
import { startService } from "../../src/http/service.ts";

/** A service over HTTP, on a database that holds nothing. */
export interface HttpService extends AsyncDisposable {
  readonly url: string;
  post(
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<HttpAnswer>;
}

/** What a client gets of it. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly answer: unknown;
  /** Of the client too, which runs in this process. */
  readonly cpuMs: number;
}

/** Starts a service with the default limits. */
export async function startHttpService(): Promise<HttpService> {
  const service = await startService({
    reader: { read: () => Promise.resolve([]) },
    log: pino({ level: "silent" }),
    ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
  return {
    url: service.url,
    async post(body, headers = {}) {
      const before = process.cpuUsage();
      const response = await fetch(`${service.url}/graphql`, {
        ...{ method: "POST", body },
        headers: { "content-type": "application/json", ...headers },
      });
      const text = await response.text();
      const { user, system } = process.cpuUsage(before);
      return {
        ...{ status: response.status, headers: response.headers, text },
        answer: JSON.parse(text),
        cpuMs: (user + system) / 1_000,
      };
    },
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

/** An answer that refuses the whole request. */
export function refusal(message: string, code = "BAD_REQUEST"): unknown {
  return { errors: [{ message, extensions: { code } }] };
}
