/** A request that is refused before anything of it is understood. The message says what is wrong, and what to send instead. */
export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";
  /** As Fastify has it on its own errors. */
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(statusCode: number, message: string, headers: RefusedRequest["headers"] = {}) {
    super(message);
    this.statusCode = statusCode;
    this.headers = headers;
  }
}
