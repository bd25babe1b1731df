/** Aborted by the first Ctrl-C or SIGTERM; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort(new StopRequested(name));
    });
  }
  return controller.signal;
}

/** Why work was given up: somebody asked the process to stop. */
export class StopRequested extends Error {
  override readonly name = "StopRequested";

  constructor(signalName: string) {
    super(`Stopped by ${signalName}`);
  }
}
