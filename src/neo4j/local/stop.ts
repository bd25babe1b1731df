import { homeOf, type LocalNeo4jSettings } from "./home.ts";
import { findHolder, type Holder } from "./lock.ts";
import { findServerProcess } from "./orphan.ts";
import { endProcess, signalProcess, waitForEnd } from "./process-identity.ts";

/** What came of asking whoever holds a data folder to stop. */
export type StopResult =
  | { readonly kind: "not-running" }
  | { readonly kind: "stopped"; readonly holder: Holder }
  | { readonly kind: "orphan-ended"; readonly pid: number }
  | { readonly kind: "still-running"; readonly holder: Holder };

const stopWithinMs = 120_000;
const graceMs = 20_000;

/**
 * Asks the process that holds this data folder to stop (SIGTERM) and waits until it has; `onAsked` is told whom.
 * A server that a crash left without a holder is ended here.
 */
export async function stopHolder(
  settings: Pick<LocalNeo4jSettings, "home">,
  onAsked: (holder: Holder) => void,
  signal: AbortSignal,
): Promise<StopResult> {
  const home = homeOf(settings);
  const holder = await findHolder(home.lock);
  if (holder !== null) {
    await signalProcess(holder, "SIGTERM");
    onAsked(holder);
    const hasEnded = await waitForEnd(holder, stopWithinMs, signal);
    return { kind: hasEnded ? "stopped" : "still-running", holder };
  }
  const orphan = await findServerProcess(home);
  if (orphan === null) return { kind: "not-running" };
  await endProcess(orphan, graceMs);
  return { kind: "orphan-ended", pid: orphan.pid };
}
